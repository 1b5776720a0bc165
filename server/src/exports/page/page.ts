import type { Fact } from './facts';
import type { Flow, Run } from './flows';

/** A cable as it is set for a reader: plain data, which goes from one process to another as JSON. */
export interface CablePage {
  /** Its subject; where it has none, its number. */
  readonly title: string;
  /** By which other cables refer to it; null where it has no number. */
  readonly name: string | null;
  /** The level and captions, as they stand above a cable that is printed. */
  readonly marking: string;
  /** The day in words; empty where it is not known. */
  readonly day: string;
  /** What head and front tell, in the order in which a reader asks for it. */
  readonly facts: readonly Fact[];
  /** Head and front line by line, as printed. */
  readonly head: readonly string[];
  /** All that stands below them, in the order of the text. */
  readonly parts: readonly Part[];
}

/** One element of the text. */
export type Part =
  | { readonly kind: 'heading'; readonly words: readonly Run[] }
  | Paragraph
  /** A quoted text of several paragraphs. */
  | { readonly kind: 'quotation'; readonly parts: readonly Part[] }
  /** A ruler without words. */
  | { readonly kind: 'rule' }
  /** What transmission and archive put between: page breaks, class words of pages, stamps, headings that are repeated. */
  | { readonly kind: 'artefact'; readonly lines: readonly string[] }
  | { readonly kind: 'signature'; readonly words: readonly Run[] }
  /** What the archive's file tells of the cable, line by line. */
  | { readonly kind: 'attributes'; readonly lines: readonly string[] };

/** A paragraph, or lines between paragraphs: then it has no head. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Its number and portion mark, in the order in which they are printed. */
  readonly head: readonly ParagraphHead[];
  readonly flows: readonly Flow[];
}

/** As printed: `3.`, and which number that is in this cable; `(C/NF)`, and what it means in words. */
export type ParagraphHead =
  | { readonly kind: 'number'; readonly text: string; readonly value: number | null }
  | { readonly kind: 'portion'; readonly text: string; readonly meaning: string };
