import { markCompletions as completionsOf, type MarkCompletion } from '../features/marks/completions';
import { insertMarks as insertionOf, type MarkInsertion } from '../features/marks/insert';
import { type OpenReading, openReadings as readingsOf } from '../features/marks/readings';
import type { MarkKind } from '../knowledge';
import { type Mark, marksOf } from '../model/marks';
import type { Span } from '../text/span';
import type { CableDocument } from './document';
import { movedPlace, movedSpan } from './placed';

/** The marks of the transcriber, in text order. */
export function marks({ cables, knowledge }: CableDocument): readonly Mark[] {
  return cables.flatMap(({ cable, offset }) =>
    marksOf(cable, knowledge).marks.map((mark) => ({
      ...movedPlace(mark, offset),
      detailSpan: movedSpan(mark.detailSpan, offset),
    })),
  );
}

/** The places that are still open, in text order. */
export function openReadings({ cables, knowledge }: CableDocument): readonly OpenReading[] {
  return cables.flatMap(({ cable, offset }) =>
    readingsOf(cable, knowledge).map((reading) => movedPlace(reading, offset)),
  );
}

/** What marks the given stretches of the text as being of a kind. */
export function insertMarks(
  { text, knowledge }: CableDocument,
  selections: readonly Span[],
  kind: MarkKind,
): MarkInsertion {
  return insertionOf(text, selections, kind, knowledge.marks);
}

/** The kinds of marks that can be put in. */
export function markKinds({ knowledge }: Pick<CableDocument, 'knowledge'>): ReadonlySet<MarkKind> {
  return new Set(knowledge.marks.all().map(({ kind }) => kind));
}

/** What completion offers behind an opening bracket. */
export function markCompletions({ knowledge }: Pick<CableDocument, 'knowledge'>): readonly MarkCompletion[] {
  return completionsOf(knowledge.marks);
}
