import { formatEdits } from '../refactorings/format';
import { applyEdits, type TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { type CableDocument, type Reread, rereadCables } from './document';
import { movedPlace } from './placed';

/**
 * What the formatter changes: blanks and line ends alone; nothing where a text would come to hold other cables.
 * @param within only what touches this stretch
 */
export function format(document: CableDocument, reread: Reread, within?: Span): readonly TextEdit[] {
  const context = { reread: rereadCables(reread) };
  const edits = document.cables.flatMap(({ cable, offset }) => {
    const part = within && { start: within.start - offset, end: within.end - offset };
    if (!cable.recognised || (part && (part.end < 0 || part.start > cable.text.length))) return [];
    return formatEdits(cable, context, part).map((edit) => movedPlace(edit, offset));
  });
  const formatted = reread(applyEdits(document.text, edits));
  return formatted.cables.length === document.cables.length ? edits : [];
}
