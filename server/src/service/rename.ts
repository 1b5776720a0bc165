import { isRefusal, type Refusal } from '../refactorings/refactoring';
import { nameAt, rename as renameIn } from '../refactorings/rename';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { type CableDocument, type Reread, rereadCables } from './document';
import { cableAt, movedPlace } from './placed';

/** The number or letter at an offset that can be renamed, or why there is none. */
export function renameable(
  document: CableDocument,
  offset: number,
): { readonly span: Span; readonly text: string } | Refusal {
  const placed = cableAt(document, offset);
  if (!placed) return { reason: 'The text is empty.' };
  const name = nameAt(placed.cable, offset - placed.offset);
  return isRefusal(name) ? name : movedPlace(name, placed.offset);
}

/** The edits that rename what stands at an offset, with all that the text says of it, or why there are none. */
export function rename(
  document: CableDocument,
  offset: number,
  newName: string,
  reread: Reread,
): readonly TextEdit[] | Refusal {
  const placed = cableAt(document, offset);
  if (!placed) return { reason: 'The text is empty.' };
  const change = renameIn(placed.cable, offset - placed.offset, newName, {
    reread: rereadCables(reread),
  });
  return isRefusal(change) ? change : change.edits.map((edit) => movedPlace(edit, placed.offset));
}
