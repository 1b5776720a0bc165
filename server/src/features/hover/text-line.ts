import type { Cable } from '../../model/cable';
import type { PrintedMrn, YearSource } from '../../model/mrn';
import type { TextLine } from '../../model/text-line';
import { touches } from '../../text/span';
import { itemAt } from '../search';
import { lineOf } from '../wording';
import { card, type HoverContent } from './card';
import type { Hover } from './place';
import { postCard } from './posts';

const YEAR_SOURCES: Readonly<Record<YearSource, string>> = {
  mrn: 'the number itself',
  dtg: 'the date-time group',
  date: 'a day on the form',
  option: 'the settings',
  attributes: "the archive's attributes",
  file: 'the name of the file',
  references: 'the references',
};

/** Section, post and serial of a text line, or of the field that stands for it. */
export const textLineHover: Hover = ({ cable, offset }) => {
  const line = itemAt(cable.textLines, offset);
  if (line?.section && touches(line.section.span, offset)) return sectionCard(cable, line.section);
  const mrn = line ? line.mrn : cable.messageNumber;
  if (!mrn) return null;
  if (mrn.postSpan && mrn.post && touches(mrn.postSpan, offset)) {
    return postCard(mrn.postSpan, mrn.postText ?? mrn.post.printedName, mrn.post);
  }
  return mrn.serialSpan && touches(mrn.serialSpan, offset) ? messageNumber(cable, mrn) : null;
};

function sectionCard({ text }: Cable, { span, number, of }: NonNullable<TextLine['section']>): HoverContent {
  const place = of === null ? `Section ${number}` : `Section ${number} of ${of}`;
  return card(
    span,
    lineOf(text, span),
    'section',
    `${place}. Long cables were sent in sections of five pages at most.`,
  );
}

function messageNumber(cable: Cable, printed: PrintedMrn): HoverContent | null {
  const { canonical, year, yearSource } = cable.mrn;
  if (printed.number === null || !printed.postText) return null;
  return card(
    printed.span,
    canonical ?? `${printed.postText} ${printed.number}`,
    'message reference number (MRN)',
    `Message ${printed.number} of ${printed.postText}${year === null ? '' : ` in ${year}`}; the count begins anew every January.`,
    yearSource &&
      yearSource !== 'dtg' &&
      yearSource !== 'mrn' &&
      `The year is taken from ${YEAR_SOURCES[yearSource]}.`,
    year === null && 'This copy does not tell the year.',
  );
}
