import type { KnownDate } from '../../knowledge';
import type { TextEdit } from '../../text/edit';

/** What is offered, by the picture that editors show beside it. */
export type CompletionKind =
  | 'field'
  | 'tag'
  | 'post'
  | 'caption'
  | 'value'
  | 'reference'
  | 'portion-mark'
  | 'paragraph'
  | 'block'
  | 'mark'
  | 'name'
  | 'abbreviation';

/** What a completion is about: enough to tell more of it when somebody looks. */
export interface Topic {
  readonly kind: 'tag' | 'post' | 'caption' | 'order' | 'abbreviation';
  readonly key: string;
  /** The date of the cable. */
  readonly on: KnownDate;
}

/** Words on offer. Offsets are UTF-16, relative to the cable. */
export interface CompletionItem extends TextEdit {
  readonly kind: CompletionKind;
  /** What the list shows. */
  readonly label: string;
  /** What it means, shown behind the label. */
  readonly description?: string;
  /** The new text is a snippet of LSP: `$1`, `$0` are places to go on at. */
  readonly isSnippet?: boolean;
  /** Changes elsewhere that belong to it: the comma behind the code before. */
  readonly also?: readonly TextEdit[];
  /** No longer, or not yet, in use at the date of the cable. */
  readonly retired?: boolean;
  /** What follows it can be completed, too. */
  readonly goesOn?: boolean;
  readonly topic?: Topic;
}
