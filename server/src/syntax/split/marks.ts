import { lazy } from '../../text/lazy';
import { type Beginning, byFirst, type Codes, codesOf } from '../beginnings';
import { cellStart } from '../cells';
import { textLine } from '../elements/text-line';
import {
  classificationPattern,
  classificationSeconds,
  classificationStarts,
  secondNumberPattern,
} from '../forms/classification';
import { gluedToSerial } from '../glued-fields';
import { gluedTextLine, HEADING_SECONDS, HEADING_STARTS } from '../glued-heading';
import { isBlank, isLineEnd, lineAt, lineEnds } from '../lines';
import { childOf } from '../node';
import { paperNameAt, TITLE_SECONDS, TITLE_STARTS } from '../paper/split';

/** What tells one cable of a file from another: the line that names it, or the heading above. */
export interface Mark {
  /** A text line and the field `MRN:` name post and serial, a heading its moment, a telegram on paper its number. */
  readonly kind: 'textLine' | 'field' | 'heading' | 'paper';
  /** `ROME 811`, `140905 MAY 09`. */
  readonly name: string;
  /** From the first word of the line to its last; of a heading, from the date-time group to the sender; on paper, from the head. */
  readonly start: number;
  readonly end: number;
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** Marks of the transcriber behind it. */
const REMARKS = '(?:[ \\t]*\\[[^\\]\\n\\r]{1,40}\\])*';

/** A text line up to its serial, anywhere in a file; what stands for SECTION is told by what follows it. */
const numbered = lazy(
  () =>
    `${classificationPattern()}(?:[ \\t]*//?[A-Z]{4,12}[ \\t]+|[ \\t]*//[ \\t]*|[ \\t]+)(?:(?:FINAL )?[A-Z]{3,8}\\.?[ ]+(?:(?:\\d{1,2} )?OF \\d{1,2}|\\d{1,2} ?/ ?\\d{1,2})[ ]+)?(?<post>[A-Z][A-Z .'-]{1,40}?)(?:[ \\t]+#?|-)(?:0{2,3} )?0*(?<serial>\\d{1,6})${secondNumberPattern()}`,
);
const textLineAlone = lazy(
  () =>
    new RegExp(
      `${numbered()}(?:(?:[ \\t]+SECTION \\d{1,2} OF \\d{1,2}|\\.|//)?${REMARKS}[ \\t]*$|${gluedToSerial()})`,
      'my',
    ),
);
/** The same behind a heading on its printed line: whatever follows it. */
const textLineBehindHeading = lazy(() => new RegExp(`${numbered()}(?!\\d)`, 'y'));

/** Letters by ones to threes, then words and a number: a spaced classification that lost or doubled some, perhaps. */
const SPACED = /(?:[A-Z]{1,3} ){4}[A-Z0-9 .'-]{4,80} \d{1,6}[ \t]*$/my;

/** The field that names a cable of today's form. */
const NUMBER_FIELD =
  /MRN[ \t]*:[ \t]*(?:\r\n|\n|\r)?[ \t]*(?:(?:19|20)?\d{2}[ ]*)?(?<post>[A-Z][A-Z .'-]{1,40}?)[ \t]*0*(?<serial>\d{1,6})[ \t]*$/imy;

/** The date-time line, as far as the moment. */
const DATE_TIME =
  /(?:[A-Z0] ?){0,2}(?<time>\d{6}) ?[A-Z]? ?(?<month>[A-Z][A-Za-z]{2,3})\.? ?(?:19|20)?(?<year>\d{2})(?!\d)/y;

/** Reads what a line may be, whose words begin at `from`; `above` is where those of the line before begin. */
type Reader = (text: string, from: number, above: number) => Mark | null;

interface Candidate extends Beginning {
  readonly read: Reader;
}

/** The first that finds something counts. Built at first use: the class words come from the table. */
const candidates = lazy((): readonly Candidate[] => [
  { starts: HEADING_STARTS, second: HEADING_SECONDS, read: readTextLineBehindHeading },
  { starts: classificationStarts(), second: classificationSeconds(), read: readTextLine },
  { starts: 'Mm', second: 'Rr', read: readField },
  { starts: 'F', second: 'M', read: readHeading },
  { starts: CAPITALS, second: `${CAPITALS} `, read: readSpacedTextLine },
  { starts: TITLE_STARTS, second: TITLE_SECONDS, read: readPaper },
  { starts: DIGITS, read: readPaper },
]);
const readers = lazy(() =>
  byFirst(candidates(), ({ second, read }): CodedReader => ({ second: codesOf(second), read })),
);

interface CodedReader {
  readonly second: Codes | null;
  readonly read: Reader;
}

const NONE: readonly CodedReader[] = [];

/** The marks of a file, in order; only lines that begin as one may are looked at closely. */
export function* marksOf(text: string): Iterable<Mark> {
  const endBehind = lineEnds(text);
  let above = 0;
  for (let start = 0; start < text.length; ) {
    let from = start;
    while (isBlank(text.charCodeAt(from))) from++;
    from = cellStart(text, from);
    const mark = markAt(text, from, above);
    if (mark) yield mark;
    start = endBehind(from);
    if (!isLineEnd(text.charCodeAt(from))) above = from;
  }
}

function markAt(text: string, from: number, above: number): Mark | null {
  const behind = text.charCodeAt(from + 1);
  for (const { second, read } of readers()[text.charCodeAt(from)] ?? NONE) {
    const mark = second && !second[behind] ? null : read(text, from, above);
    if (mark) return mark;
  }
  return null;
}

function readTextLineBehindHeading(text: string, from: number): Mark | null {
  const start = gluedTextLine(text, from);
  return start < 0 ? null : named('textLine', textLineBehindHeading(), text, start);
}

function readTextLine(text: string, from: number): Mark | null {
  return named('textLine', textLineAlone(), text, from);
}

function readPaper(text: string, from: number): Mark | null {
  const named = paperNameAt(text, from);
  return named && { kind: 'paper', name: named.number, start: named.start, end: named.end };
}

function readField(text: string, from: number): Mark | null {
  return named('field', NUMBER_FIELD, text, from);
}

function named(kind: Mark['kind'], pattern: RegExp, text: string, from: number): Mark | null {
  pattern.lastIndex = from;
  const { post, serial } = pattern.exec(text)?.groups ?? {};
  if (!post || !serial) return null;
  return { kind, name: nameOf(post, serial), start: from, end: pattern.lastIndex };
}

/** Four times one to three capitals and a blank: nearly all lines are ruled out by that. */
function isSpaced(text: string, from: number): boolean {
  let at = from;
  for (let group = 0; group < 4; group++) {
    const start = at;
    while (at < start + 3 && isCapital(text.charCodeAt(at))) at++;
    if (at === start || text.charCodeAt(at) !== BLANK) return false;
    at++;
  }
  return true;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const BLANK = 32;

/** `CO N F I D E N T I A L ROME 000811`: the spacing is uneven, or letters were lost or doubled. */
function readSpacedTextLine(text: string, from: number): Mark | null {
  if (!isSpaced(text, from)) return null;
  SPACED.lastIndex = from;
  if (!SPACED.test(text)) return null;
  const end = SPACED.lastIndex;
  const line = textLine(text, lineAt(text, from, end));
  const [level, post, serial] = [
    childOf(line, 'classification'),
    childOf(line, 'post'),
    childOf(line, 'serial'),
  ];
  if (!level || !post || !serial) return null;
  const name = nameOf(text.slice(post.start, post.end), text.slice(serial.start, serial.end));
  return { kind: 'textLine', name, start: from, end };
}

/** How a mark names a cable, whatever zeros and blanks are printed. */
export function nameOf(post: string, serial: string): string {
  return `${post.replace(/[ .]/g, '').toUpperCase()} ${Number(serial)}`;
}

/** A sender, below the line of the date. */
function readHeading(text: string, from: number, above: number): Mark | null {
  if (!text.startsWith('FM ', from)) return null;
  DATE_TIME.lastIndex = above;
  const { time, month, year } = DATE_TIME.exec(text)?.groups ?? {};
  if (!time) return null;
  return { kind: 'heading', name: `${time} ${month} ${year}`, start: above, end: from };
}
