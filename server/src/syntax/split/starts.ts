import { areCaptions } from '../../knowledge/printed-forms';
import { cellStart } from '../cells';
import { type Form, topFormOf } from '../forms';
import { endOfLine, lineAt } from '../lines';

/** Lines that only the head of a printed page has. */
const PRINTED_HEAD: readonly Form[] = ['pageHeading', 'distribution', 'drafting'];

/** Lines that a heading has for sure, whatever stands between them and the text line. */
const HEADS: ReadonlySet<Form> = new Set(['transmission', 'dateTime', ...PRINTED_HEAD]);

/** Lines above the text line that belong to its cable. */
const ABOVE: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'security',
  'dateTime',
  'from',
  'to',
  'info',
  'exempt',
  'addressee',
  'accounting',
  'separator',
  'formTitle',
  'archive',
  'partialNotice',
  'classificationAlone',
  ...PRINTED_HEAD,
  'copies',
  'dashLine',
  'releaseStamp',
  'empty',
]);

/** How many lines a heading may have: long lists of addressees are real. */
const LONGEST_HEADING = 300;

/** How many lines may part a class word from the number field. */
const MOST_CAPTIONS = 8;

/**
 * Where the heading above the text line at `offset` begins; not before `limit`. Lines that may be addresses or the
 * end of the cable before are taken in only when the head of a transmission stands above them.
 */
export function startOfHeading(text: string, limit: number, offset: number): number {
  let start = offset;
  let unsure = false;
  let headed = false;
  for (let end = offset, count = 0; end > limit && count < LONGEST_HEADING; count++) {
    const position = Math.max(limit, startOfLine(text, end));
    const whole = lineAt(text, position, end);
    const cell = cellStart(text, whole.from);
    const line = cell > whole.from ? lineAt(text, cell, end) : whole;
    const form = cell < end ? topFormOf(text, line) : 'archive';
    const isHead = HEADS.has(form);
    if (isHead || (!unsure && ABOVE.has(form) && form !== 'empty')) start = position;
    headed ||= isHead;
    unsure = isHead ? false : unsure || !ABOVE.has(form);
    const words = text.slice(line.from, line.to);
    if (!ABOVE.has(form) && !(headed ? isOfPrint(words) : isAddressLike(words))) break;
    end = position;
  }
  return start;
}

/** Whether no heading of a text line further down reaches above the line that begins at an offset. */
export function stopsHeading(text: string, offset: number): boolean {
  const line = lineAt(text, offset, endOfLine(text, offset));
  const words = text.slice(line.from, line.to);
  return !ABOVE.has(topFormOf(text, line)) && !isOfPrint(words) && !isAddressLike(words);
}

/** Between the date and DRAFTED BY above it: `EB/OT:RROE (SUBS)`, or offices alone; the last letter of a distribution. */
function isOfPrint(words: string): boolean {
  return /^[A-Z](?:$|[A-Z0-9/-]{0,12} ?[:,])/.test(words) || words === 'DESIRED DISTRIBUTION';
}

/** Where the class word and captions above the number field at `offset` begin; not before `limit`. */
export function startOfMarking(text: string, limit: number, offset: number): number {
  let start = offset;
  for (let end = offset, count = 0; end > limit && count < MOST_CAPTIONS; count++) {
    const position = Math.max(limit, startOfLine(text, end));
    const line = lineAt(text, position, end);
    const form = topFormOf(text, line);
    if (form === 'classificationAlone') return position;
    if (form !== 'empty' && !areCaptions(text.slice(line.from, line.to))) break;
    if (form !== 'empty') start = position;
    end = position;
  }
  return start;
}

/** A further address without routing indicator looks like any other line of capitals. */
function isAddressLike(words: string): boolean {
  return /^[A-Z][A-Z0-9 .,&'()/-]{2,60}$/.test(words) && !/[.,]$/.test(words);
}

/** Where the line begins whose end (behind its line feed) is `end`. */
function startOfLine(text: string, end: number): number {
  let position = end - 1;
  if (text.charCodeAt(position) === 10 && text.charCodeAt(position - 1) === 13) position--;
  while (position > 0 && text.charCodeAt(position - 1) !== 10 && text.charCodeAt(position - 1) !== 13)
    position--;
  return position;
}
