import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { type Mark, marksOf } from '../../model/marks';

/** The stretches of a cable that somebody has hidden (cable-format 4.34), in text order. */
export function redactions(cable: Cable, knowledge: Knowledge): readonly Mark[] {
  return marksOf(cable, knowledge).marks.filter(({ kind }) => kind === 'redacted');
}

/** True for a run of letters X. */
export function isRun({ text }: Cable, { span }: Mark): boolean {
  return text.charAt(span.start) === 'X';
}
