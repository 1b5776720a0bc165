import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

/** A change that a user may ask for: its metadata and what it does to a cable. One file each. */
export interface Refactoring {
  /** With `cable.` before it, the command: `insertParagraph`. */
  readonly id: string;
  /** As the menu of code actions shows it; the command has the same words in the capitals of a title. */
  readonly title: string;
  /** One sentence for the page of commands: what it does. */
  readonly summary: string;
  /** A kind of code action below `refactor` (LSP). */
  readonly kind: `refactor.${string}`;
  /** The key behind the prefix that all commands share, as a keybinding writes it: `shift+q`. */
  readonly key: string;
  /** `edits` change the cable; a `copy` leaves it as it is, and its edits make another text of it. */
  readonly result: 'edits' | 'copy';
  /**
   * Works out the change for what is selected; an empty span is the cursor.
   * @param span offsets relative to the cable
   */
  readonly change: (cable: Cable, span: Span, context: RefactoringContext) => Change | Refusal;
}

/** What a refactoring may use beside the cable. */
export interface RefactoringContext {
  readonly knowledge: Knowledge;
  readonly options: RefactoringOptions;
  /** Reads another text as the cable was read: what the change would make of it. */
  readonly reread: (text: string) => readonly Cable[];
}

/** Of the context what asks for the reading of a changed text. */
export type Rereading = Pick<RefactoringContext, 'reread'>;

/** What the user may choose. */
export interface RefactoringOptions {
  /** The most characters that a wrapped line has. */
  readonly width: number;
}

/** The width of transmitted lines (ACP 127). */
export const defaultOptions: RefactoringOptions = { width: 69 };

/** What a refactoring does to a cable; offsets are relative to it. */
export interface Change {
  /** What exactly is done here, for the menu of code actions: `Raise the cable to S E C R E T`. */
  readonly title?: string;
  /** Stretches that do not overlap; at least one. */
  readonly edits: readonly TextEdit[];
  /** Where the cursor goes, as an offset in the changed text. */
  readonly selection?: number;
}

/** Why nothing is changed, in plain words. */
export interface Refusal {
  readonly reason: string;
}

/** True for the reason why nothing is changed. */
export function isRefusal(result: object): result is Refusal {
  return 'reason' in result;
}

/** The change that some edits are, or why there is none. */
export function changeOf(edits: readonly TextEdit[], otherwise: string, title?: string): Change | Refusal {
  if (edits.length === 0) return { reason: otherwise };
  return title === undefined ? { edits } : { edits, title };
}
