import type { Span } from '../text/span';

/** A change of the text; offsets are relative to the cable. */
export interface Change {
  readonly span: Span;
  readonly newText: string;
}
