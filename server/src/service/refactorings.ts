import type { PlacedCable } from '../model/document';
import { refactorings } from '../refactorings';
import {
  defaultOptions,
  isRefusal,
  type Refactoring,
  type RefactoringOptions,
  type Refusal,
} from '../refactorings/refactoring';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { type CableDocument, type Reread, rereadCables } from './document';
import { cableAt, movedPlace } from './placed';

/** What a refactoring does to a text. */
export interface DocumentChange {
  /** What exactly is done: the title of a code action. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Where the cursor goes, as an offset in the changed text; undefined where it stays. */
  readonly selection: number | undefined;
}

/** How a refactoring is asked. */
export interface RefactoringRequest {
  readonly options?: Partial<RefactoringOptions>;
  readonly reread: Reread;
}

/**
 * What a refactoring does for a selection, in the cable where that ends, or why it does nothing.
 * @throws RangeError for an id that no refactoring has
 */
export function refactor(
  document: CableDocument,
  id: string,
  span: Span,
  request: RefactoringRequest,
): DocumentChange | Refusal {
  const refactoring = refactorings.find((known) => known.id === id);
  if (!refactoring) throw new RangeError(`no refactoring ${id}`);
  const placed = cableAt(document, span.end);
  return placed ? changeIn(document, placed, refactoring, span, request) : { reason: 'The text is empty.' };
}

/** What each refactoring would do for a selection; those that apply alone. */
export function refactoringsAt(
  document: CableDocument,
  span: Span,
  request: RefactoringRequest,
): readonly (DocumentChange & { readonly refactoring: Refactoring })[] {
  const placed = cableAt(document, span.end);
  if (!placed?.cable.recognised) return [];
  return refactorings.flatMap((refactoring) => {
    const change = changeIn(document, placed, refactoring, span, request);
    return isRefusal(change) ? [] : { ...change, refactoring };
  });
}

function changeIn(
  document: CableDocument,
  { cable, offset }: PlacedCable,
  { title, change }: Refactoring,
  span: Span,
  { options, reread }: RefactoringRequest,
): DocumentChange | Refusal {
  const start = Math.max(0, span.start - offset);
  const result = change(
    cable,
    { start, end: Math.max(start, span.end - offset) },
    {
      knowledge: document.knowledge,
      options: { ...defaultOptions, ...options },
      reread: rereadCables(reread),
    },
  );
  if (isRefusal(result)) return result;
  return {
    title: result.title ?? title,
    edits: result.edits.map((edit) => movedPlace(edit, offset)),
    selection: result.selection === undefined ? undefined : result.selection + offset,
  };
}
