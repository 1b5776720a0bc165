import { areCaptions } from '../knowledge/printed-forms';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import { quotationOpening } from './body/quotations';
import { classificationPattern, type Form, secondNumberPattern, topFormOf } from './forms';
import { gluedToSerial } from './glued-fields';
import { gluedTextLine } from './glued-heading';
import { endOfLine, isBlank, lineAt } from './lines';

/** A text line with post and serial, anywhere in a file. */
const numbered = lazy(
  () =>
    `${classificationPattern()}[ \\t]+(?:(?:FINAL )?SECTION[ ]+(?:\\d{1,2} )?OF \\d{1,2}[ ]+)?(?<post>[A-Z][A-Z .'-]{1,40}?)[ \\t]+0*(?<serial>\\d{1,6})${secondNumberPattern()}`,
);
const numberedTextLine = lazy(() => new RegExp(`${numbered()}(?:[ \\t]*$|${gluedToSerial()})`, 'my'));
/** The same behind a heading on its printed line: whatever follows it. */
const gluedNumberedTextLine = lazy(() => new RegExp(`${numbered()}(?!\\d)`, 'y'));

/** Lines that only the head of a printed page has. */
const PRINTED_HEAD: readonly Form[] = ['pageHeading', 'distribution', 'drafting'];

/** Lines that a heading has for sure, whatever stands between them and the text line. */
const HEADS: ReadonlySet<Form> = new Set(['transmission', 'dateTime', ...PRINTED_HEAD]);

/** The field that names a cable of today's form. */
const numberField =
  /MRN[ \t]*:[ \t]*(?:(?:19|20)?\d{2}[ ]*)?(?<post>[A-Z][A-Z .'-]{1,40}?)[ \t]+0*(?<serial>\d{1,6})[ \t]*$/imy;

/** What may name a cable, by its first character. */
const NUMBERED: Readonly<Record<string, () => RegExp>> = {
  ...Object.fromEntries([...'UCSLTR'].map((first) => [first, numberedTextLine])),
  M: () => numberField,
  m: () => numberField,
};

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
  'separator',
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

/** How many characters the line that opens a quotation may have, blank lines below it included. */
const LONGEST_OPENING = 200;

/**
 * Parts a text into the stretches of its cables; together they cover it. A new cable begins where a text line names
 * another post or serial than the one before: the stretch begins with the heading above that line. A text with at
 * most one number is one stretch, however often its sections repeat the number.
 */
export function splitCables(text: string): Span[] {
  const starts = [0];
  let current: string | null = null;
  let behind = 0;
  for (const match of numberedTextLines(text)) {
    const { post, serial } = match.groups ?? {};
    const number = `${post?.replace(/[ .]/g, '').toUpperCase()} ${serial}`;
    if (current !== null && number !== current) {
      const startOf = /^MRN/i.test(match[0]) ? startOfMarking : startOfHeading;
      const start = startOf(text, behind, match.index);
      if (isQuoted(text, start)) continue;
      starts.push(start);
    }
    current = number;
    behind = match.index + match[0].length;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** The line above opens a quotation: `BEGIN TEXT OF ROME 114:` */
function isQuoted(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - LONGEST_OPENING), start).trimEnd();
  return quotationOpening(above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1)) >= 0;
}

/** The text lines with post and serial, in order; only lines that begin as one may are looked at closely. */
function* numberedTextLines(text: string): Iterable<RegExpExecArray> {
  const onlyFeeds = !text.includes('\r');
  for (let start = 0; start < text.length; ) {
    let from = start;
    while (isBlank(text.charCodeAt(from))) from++;
    const glued = gluedTextLine(text, from);
    const pattern = glued < 0 ? NUMBERED[text.charAt(from)]?.() : gluedNumberedTextLine();
    if (pattern) {
      pattern.lastIndex = Math.max(from, glued);
      const match = pattern.exec(text);
      if (match) yield match;
    }
    const feed = onlyFeeds ? text.indexOf('\n', from) + 1 : endOfLine(text, from);
    start = feed > 0 ? feed : text.length;
  }
}

/**
 * Where the heading above the text line at `offset` begins; not before `limit`. Lines that may be addresses or the
 * end of the cable before are taken in only when the head of a transmission stands above them.
 */
function startOfHeading(text: string, limit: number, offset: number): number {
  let start = offset;
  let unsure = false;
  let headed = false;
  for (let end = offset, count = 0; end > limit && count < LONGEST_HEADING; count++) {
    const position = Math.max(limit, startOfLine(text, end));
    const line = lineAt(text, position, end);
    const form = topFormOf(text, line);
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

/** Between the date and DRAFTED BY above it: `EB/OT:RROE (SUBS)`, or offices alone; the last letter of a distribution. */
function isOfPrint(words: string): boolean {
  return /^[A-Z](?:$|[A-Z0-9/-]{0,12} ?[:,])/.test(words) || words === 'DESIRED DISTRIBUTION';
}

/** Where the class word and captions above the number field at `offset` begin; not before `limit`. */
function startOfMarking(text: string, limit: number, offset: number): number {
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
