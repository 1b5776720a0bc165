import type { Cable } from './cable';
import type { Marking } from './marking';

/** The classification of the whole: of the text line, the foot, or the form on paper; null where none is read. */
export function overallMarking({
  textLines,
  footMarking,
  paper,
}: Pick<Cable, 'textLines' | 'footMarking' | 'paper'>): Marking | null {
  return textLines[0]?.marking ?? footMarking ?? paper?.classification ?? null;
}
