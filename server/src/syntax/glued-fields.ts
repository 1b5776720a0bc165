import { captionAlternatives, labelAlternatives } from '../knowledge/printed-forms';
import { lazy } from '../text/lazy';
import { classificationPattern, mayBeClassified, secondNumberPattern } from './forms/classification';
import { headingStarts } from './glued-heading';
import { joinedParagraphs } from './joined-paragraphs';
import { type Line, lineAt } from './lines';
import { spansOf } from './scan';

/**
 * Fields that a copy has put on one line (cable-format 4.16-4.24): `E.O. 12958: N/A TAGS: EAGR, MT`, the heading above
 * and the paragraphs below them at times. Each becomes a line of its own, so that all that reads lines need not know.
 */

/** The label of a field behind other words, where nothing but a label is meant: in the print of the table, with its colon. */
const label = lazy(() => {
  const labels = labelAlternatives('tags', 'subject', 'ref', 'classified-by', 'derived-from');
  const eo = `(?:${labelAlternatives('eo')})`;
  // A caption may be glued to it, but it is no end of another word: `SIPDISE.O. 12958`, but `MONTEVIDEO 28779`.
  const alone = `(?:(?<![A-Za-z])|(?<=(?<![A-Za-z])${captions()}))`;
  const order = String.raw`(?=${eo})${alone}${eo}[ ]?:?[ ]*\d{5}(?!\d)`;
  // Behind the order TAGS may lack its colon.
  const tags = String.raw`TAGS(?<=\d{5}\b.{0,60}[ \t]TAGS)(?=[ \t]+(?:[A-Z]{2}|[A-Z]{4})(?:[ ,]|$))`;
  return String.raw`(?:${order}|(?<=[ \t]|\d)(?:${labels})[ ]?:|${tags})`;
});
const labels = lazy(() => new RegExp(label(), 'g'));

/** Where the front may stand on one line: behind a text line, or behind the label of another field. */
const opening = lazy(() => {
  const fields = labelAlternatives('eo', 'tags', 'subject', 'ref');
  return new RegExp(String.raw`[*_]{0,3}(?:${classificationPattern()}[ \t]+[A-Z]|(?:${fields})[ .:])`, 'y');
});
/** Fields that tell a front whatever the line begins with, and the subject behind the last codes of TAGS. */
const telling = lazy(
  () =>
    new RegExp(
      String.raw`[ \t](?:(?:${labelAlternatives('eo')})[ ]?:?[ ]*\d{5}:|TAGS:)|^(?:[A-Z]{4}|[A-Z]{2})(?:,?[ ](?:[A-Z]{4}|[A-Z]{2}))*,?[ ]+SUBJ(?:ECT)?:`,
    ),
);

const captions = lazy(() => `(?:${captionAlternatives(({ kind }) => kind !== 'not-a-caption')})`);
/** Captions one behind another, blanks between or none: `SIPDIS NOFORN`, `SIPDISNOFORN`. */
const captionRun = lazy(
  () => new RegExp(String.raw`(?<![A-Z])${captions()}(?:[ \t,/]*${captions()})*(?=[ \t,]|$|E\.? ?O\.)`, 'g'),
);
/** `SIPDISE.O. 12958: DECL`. */
const orderBehindCaption = lazy(
  () => new RegExp(String.raw`${captions()}(?:${labelAlternatives('eo')})[ ]?:?[ ]*\d{5}`, 'y'),
);
const captionWord = lazy(() => new RegExp(captions(), 'g'));
/** What may be glued to the serial of a text line: captions, the order, or a passing line. */
export const gluedToSerial = lazy(
  () =>
    String.raw`(?=[ \t]*(?:${captions()}(?:${captions()}|(?![A-Z])|E\.? ?O\.)|E\.? ?O\.)|[ \t]+[A-Z]+[ ](?:FOR|PASS)[ ])`,
);
/** A text line up to its serial; and one with captions or the order behind it. */
const textLine = lazy(
  () =>
    String.raw`${classificationPattern()}[ \t]+(?:(?:FINAL )?SECTION[ ]+(?:\d{1,2} )?OF \d{1,2}[ ]+)?[A-Z][A-Z .'-]{1,40}[ ]\d{3,6}${secondNumberPattern()}`,
);
const toSerial = lazy(() => new RegExp(`${textLine()}(?!\\d)`, 'y'));
const behindSerial = lazy(() => new RegExp(`${textLine()}${gluedToSerial()}`, 'y'));
const onlyCaptions = lazy(() => new RegExp(String.raw`${captions()}${captions()}[ \t]*$`, 'y'));

/** No heading and front are longer. */
const LONGEST_TOP = 400;
const SHORTEST = 8;
const paragraph = /\d{1,3}[.)][ \t]*[(A-Z]/y;
const FIRST_NUMBER = /(?<=[ \t]|[a-z]\)\.?)1\.[ \t]*(?=\([A-Z]{1,3}[/)]|[A-Z])/g;

/** Parts the lines of heading and front that hold several fields; from the first numbered paragraph on lines stay as they are. */
export function partGluedFields(text: string, lines: readonly Line[]): readonly Line[] {
  const end = endOfTop(text, lines);
  let parted: Line[] | null = null;
  for (let index = 0; index < end; index++) {
    const line = lines[index];
    if (!line) break;
    const starts = line.to - line.from < SHORTEST ? NONE : startsWithin(text, line);
    if (starts.length > 0) parted ??= lines.slice(0, index);
    parted?.push(...partsOf(text, line, starts));
  }
  return parted ? parted.concat(lines.slice(end)) : lines;
}

/** The index of the first numbered paragraph, or where no heading reaches. */
function endOfTop(text: string, lines: readonly Line[]): number {
  const last = Math.min(lines.length, LONGEST_TOP);
  for (let index = 0; index < last; index++) {
    if (endsTop(text, lines[index]?.from ?? 0)) return index;
  }
  return last;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether words begin a numbered paragraph, below which no fields are glued. */
export function endsTop(text: string, offset: number): boolean {
  if (!isDigit(text.charCodeAt(offset))) return false;
  paragraph.lastIndex = offset;
  return paragraph.test(text);
}

/** Most lines hold one field. */
const NONE: readonly number[] = [];

/** The offsets at which lines of the heading, fields and paragraphs begin within a line, its first left out, in order. */
function startsWithin(text: string, line: Line): readonly number[] {
  const words = text.slice(line.from, line.to);
  const heading = headingStarts(words);
  const front = heading.at(-1) ?? 0;
  const fields = frontStarts(words.slice(front));
  if (heading.length === 0 && fields.length === 0) return NONE;
  return [...heading, ...fields.map((index) => front + index)].map((index) => line.from + index);
}

/** Where captions, fields and paragraphs begin behind the first words. */
function frontStarts(words: string): readonly number[] {
  const fields = fieldStarts(words);
  const last = fields.at(-1);
  const captions = captionStarts(words.slice(0, fields[0]), last !== undefined);
  if (last === undefined) return captions.length > 0 ? captions : firstParagraph(words);
  return [...captions, ...fields, ...paragraphStarts(words, last)];
}

/** The first paragraph, told by its portion mark, behind the end of the last field: `1.4 (b) and (d). 1. (C) Rain`. */
const FIRST_PARAGRAPH = /(?<=[.)\d][ \t]{1,3}|[a-z]\)\.?)1\.[ \t]*\((?:U|C|S|SBU|TS)[)/]/;

/** Where paragraphs begin behind the only field of a line, or behind the last words of one. */
function firstParagraph(words: string): readonly number[] {
  if (words.indexOf('1.', 1) < 0) return NONE;
  const start = words.search(FIRST_PARAGRAPH);
  return start > 0 ? paragraphStarts(words, start) : NONE;
}

/** Paragraphs that follow a field on its line, from 1 on. */
function paragraphStarts(words: string, from: number): readonly number[] {
  FIRST_NUMBER.lastIndex = from;
  const first = FIRST_NUMBER.exec(words)?.index;
  return first === undefined ? NONE : [first, ...joinedParagraphs(words, first)];
}

/**
 * Where the labels of fields begin, one at the head of the words left out. A line without colon or point behind its first
 * word is not looked at: most are so.
 */
function fieldStarts(words: string): readonly number[] {
  if (words.indexOf(':', 6) < 0 && words.indexOf('.', 6) < 0) return NONE;
  if (!mayHoldFields(words)) return NONE;
  const first = words.search(/[^*_]/);
  return spansOf(labels(), words)
    .map(({ start }) => start)
    .filter((start) => start > first && !isSubjectOfReference(words, start));
}

/** `REF: STATE 40112, SUBJECT: BEES`: what the cable that is named is about. */
function isSubjectOfReference(words: string, start: number): boolean {
  return words.charAt(start) === 'S' && /[,(] ?$/.test(words.slice(start - 2, start)) && /^REF/.test(words);
}

/** Behind the label with which a line begins, another has its colon or the number of an order. */
function mayHoldFields(words: string): boolean {
  if (!matchesAt(opening(), words)) return telling().test(words) || matchesAt(orderBehindCaption(), words);
  return words.indexOf(':', opening().lastIndex) >= 0 || /\d{5}/.test(words);
}

/**
 * Where captions, and what stands between them, begin behind a text line; or in a line of captions without blanks.
 * Whatever stands between a text line and a field on its line, a passing line perhaps, is not of the text line.
 */
function captionStarts(words: string, isBeforeField: boolean): readonly number[] {
  const pattern = isBeforeField ? toSerial() : behindSerial();
  pattern.lastIndex = 0;
  const serial = mayBeClassified(words) ? pattern.exec(words) : null;
  const isGlued = !words.includes(' ') && matchesAt(onlyCaptions(), words);
  if (!serial && !isGlued) return NONE;
  const from = serial ? serial[0].length : isGlued ? 0 : words.length;
  const starts = new Set<number>(serial ? [from] : []);
  for (const run of words.slice(from).matchAll(captionRun())) {
    for (const word of run[0].matchAll(captionWord())) starts.add(from + run.index + word.index);
    starts.add(from + run.index + run[0].length);
  }
  return [...starts].filter((index) => index > 0 && words.slice(index).trim() !== '');
}

function matchesAt(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(words);
}

function partsOf(text: string, line: Line, starts: readonly number[]): Line[] {
  if (starts.length === 0) return [line];
  const from = [line.start, ...starts];
  return from.map((start, index) => lineAt(text, start, from[index + 1] ?? line.end));
}

/** False for a line that others follow on its printed line. */
export function endsPrintedLine(text: string, { end }: Line): boolean {
  return end === text.length || text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13;
}
