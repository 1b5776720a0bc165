import { type Mark, marksOf } from '../../model/marks';
import { contains, touches } from '../../text/span';
import { lineOf } from '../wording';
import { card } from './card';
import type { Hover } from './place';

const TITLES: Readonly<Record<Mark['kind'], string>> = {
  illegible: 'not legible',
  doubtful: 'doubtful reading',
  handwritten: 'handwriting',
  stamp: 'stamp',
  struck: 'struck out',
  blank: 'left blank',
  page: 'page of the original',
  sic: 'stands so in the original',
  redacted: 'redaction',
  remark: 'remark',
};

/** A mark of the transcriber; where one stands within another, the inner one. */
export const markHover: Hover = ({ cable, knowledge, offset }) => {
  const around = marksOf(cable, knowledge).marks.filter(({ span }) => touches(span, offset));
  const mark = around.findLast(({ span }) =>
    around.every((other) => other.span === span || !contains(span, other.span)),
  );
  if (!mark || isWithinWords(mark, offset)) return null;
  return card(
    mark.span,
    lineOf(cable.text, mark.span),
    TITLES[mark.kind],
    mark.word.meaning,
    mark.doubtful && 'Still open.',
  );
};

/** Words of the page have hovers of their own. */
function isWithinWords({ word, detailSpan, detail }: Mark, offset: number): boolean {
  const holdsWords = word.takes === 'words' || word.takes === 'reading';
  return holdsWords && detail !== '' && touches(detailSpan, offset);
}
