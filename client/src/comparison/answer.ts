import type { Range, TextEdit } from 'vscode-languageclient';

/** What the server answers to `cable/comparison`. */
export interface Answer {
  /** The version of the first text that was compared. */
  readonly version: number;
  readonly differences: readonly Difference[];
  /** Shares from 0 to 1. */
  readonly agreement: { readonly words: number; readonly characters: number };
  /** Both texts in one form. */
  readonly normal: { readonly first: string; readonly second: string };
}

/** One place in which the transcriptions differ. */
export interface Difference {
  /** How the second differs from the first. */
  readonly kind: 'changed' | 'missing' | 'added';
  /** In words: `paragraph 4`. */
  readonly place: string;
  /** The first transcription marks its words as doubtful. */
  readonly isDoubtful: boolean;
  readonly first: DifferentWords;
  readonly second: DifferentWords;
  /** Edits of the first text. */
  readonly acceptSecond: readonly TextEdit[];
  readonly markDoubt: readonly TextEdit[];
}

/** The words of one transcription in such a place. */
export interface DifferentWords {
  /** Empty where this transcription has nothing there. */
  readonly text: string;
  readonly range: Range;
  /** In the text in normal form. */
  readonly normal: Range;
}
