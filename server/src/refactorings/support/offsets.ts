import type { TextEdit } from '../../text/edit';

/** Where an offset lies after edits; one at an insertion lies before it. */
export function afterEdits(offset: number, edits: readonly TextEdit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset && (span.end < offset || span.start < span.end))
    .reduce((moved, { span, newText }) => moved + newText.length - (span.end - span.start), offset);
}
