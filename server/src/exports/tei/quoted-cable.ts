import type { Knowledge } from '../../knowledge';
import { type Cable, readCable } from '../../model/cable';
import { marksOf } from '../../model/marks';
import { contains, textOf } from '../../text/span';
import type { Quotation } from '../quotations';

/**
 * The cable that a quotation holds whole, with a number, a front and a body of its own; null for any other. Its offsets
 * begin at the words of the quotation.
 */
export function quotedCable(
  cable: Cable,
  { words, standsAlone }: Quotation,
  knowledge: Knowledge,
): Cable | null {
  // where tags or entities are shown as something else, a part cannot be read again
  if (!standsAlone || cable.shown !== cable.text) return null;
  const { marks } = marksOf(cable, knowledge);
  const isCut = marks.some(
    ({ span }) => span.start < words.end && span.end > words.start && !contains(words, span),
  );
  if (isCut) return null;
  const text = textOf(cable.text, words);
  const quoted = readCable(text, { knowledge });
  const hasFront = quoted.tags !== null || quoted.subject !== null;
  const isWhole = quoted.mrn.canonical !== null && hasFront && quoted.paragraphs.length > 0;
  return isWhole && quoted.shown === text ? quoted : null;
}
