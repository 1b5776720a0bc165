import type { Span } from './span';

/** A replacement of one stretch of text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after edits that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const edit of inTextOrder(edits)) {
    pieces.push(text.slice(copied, edit.span.start), edit.newText);
    copied = edit.span.end;
  }
  return pieces.join('') + text.slice(copied);
}

/** Edits by their places in the text. */
export function inTextOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
