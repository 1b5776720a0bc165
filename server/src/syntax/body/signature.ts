import { blockAlternatives, blockClosing, captionAlternatives } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import { classificationPattern, type Form } from '../forms';
import { leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';
import { withoutMarks } from '../unmarked';

/** One to four words, and signs that copying or a careless hand put behind them: `DOE##`. */
const SIGNATURE = /^[*_ ]*(?<name>(?:[A-Z][A-Za-z'’.-]* ){0,3}[A-Z](?:[A-Za-z'’.-]*[A-Za-z])?)[.#"”>*_ ]*$/;
/** What may end a cable beside the words of the tables: end marks and the group marks of early cables (cable-format 4.32). */
const MARKS = 'BT|END|NNNN?|GP-\\d|EXEMPT';
/** Words of capitals that end a cable without being a name. */
const noName = lazy(
  () =>
    new RegExp(`^(?:${captionAlternatives()}|${classificationPattern()}|${blockAlternatives()}|${MARKS})\\b`),
);

/** What a printer, an archive or a release puts below the last line of a cable (cable-format 4.31, 4.34). */
const ARCHIVE_LINES: readonly RegExp[] = [
  /^Track\s/,
  /^(?:ID|Link|URL|Source)\s*:/,
  // Initials of the message centre, to 1973.
  /^[A-Z]{2,4}[/-]\d{1,2}[A-Z]?$/,
  /^REASONS?\s*:\s*1\.[45]/,
];

/** A line that the words of a cable have ended before. */
export function isArchiveLine(words: string): boolean {
  return ARCHIVE_LINES.some((pattern) => pattern.test(words));
}

/** A name alone, with nothing but end marks, page marks or a repeated heading behind it (cable-format 4.31). */
export function signatureAt(source: Source, index: number): SyntaxNode | null {
  const { from, to } = source.line(index);
  if (to - from > 40) return null;
  const words = withoutMarks(source.words(index)).trimEnd();
  const name = SIGNATURE.exec(words)?.groups?.name;
  if (name === undefined || noName().test(name)) return null;
  if (name !== name.toUpperCase() && name.includes(' ')) return null;
  if (!onlyEndFollows(source, index + 1) && !isFirstOfTwo(source, index, name)) return null;
  const start = from + words.indexOf(name);
  return leaf('signature', start, start + name.length);
}

/** Of two names below one another, with which the cable ends, the first is the drafter's, typed too (cable-format 4.31). */
function isFirstOfTwo(source: Source, index: number, name: string): boolean {
  const second = source.words(index + 1);
  return (
    /^[A-Z]+$/.test(name) &&
    /^[A-Z]{3,40}$/.test(second) &&
    !noName().test(second) &&
    onlyEndFollows(source, index + 2)
  );
}

const BEHIND_SIGNATURE: ReadonlySet<Form> = new Set([
  'endMark',
  'mark',
  'classificationAlone',
  'ruler',
  'separator',
  'releaseStamp',
]);

function onlyEndFollows(source: Source, start: number): boolean {
  for (let index = source.nextFilled(start); index < source.count; index = source.nextFilled(index + 1)) {
    const form = source.body(index);
    if (form === 'transmission' || form === 'textLine' || form === 'attributes') return true;
    if (BEHIND_SIGNATURE.has(form)) continue;
    return isArchiveLine(source.words(index));
  }
  return true;
}

/** A name behind words that close the text or a block of it; `AND COMMENT` in `END SUMMARY AND COMMENT` is none. */
const closed = lazy(() => {
  const closing = blockClosing();
  return new RegExp(
    `(?:MINIMIZE CONSIDERED|\\b(?!${closing}\\.?$)${closing})\\.? +(?<name>[A-Z][A-Z'’ -]{1,30}[A-Z])\\.?$`,
  );
});
const NAME_BEHIND = /[.!?"”)] +(?<name>[A-Z][A-Z'’-]{2,24})\.?$/;
/** In a text of capitals the stop tells that it is a sentence of one word. */
const NAME_WITHOUT_STOP = /[.!?"”)] +(?<name>[A-Z][A-Z'’-]{2,24})$/;

/** A signature glued to the end of the last paragraph: its place, or null. */
export function gluedSignature(text: string, end: number): { start: number; end: number } | null {
  const start = Math.max(0, end - 80);
  const tail = text.slice(start, end);
  const match = closed().exec(tail) ?? (/[a-z]/.test(tail) ? NAME_BEHIND : NAME_WITHOUT_STOP).exec(tail);
  const name = match?.groups?.name;
  if (!match || name === undefined || noName().test(name)) return null;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}
