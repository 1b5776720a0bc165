import { blockClosing } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import type { Form } from '../forms';
import { isRulerCharacter } from '../lines';
import { leaf, type SyntaxNode } from '../node';
import { spansOf } from '../scan';
import type { Source } from '../source';
import { tile } from '../tile';
import { behindPages } from '../top/pages';
import { LIST_ITEM } from './list-item';
import { portionMarkAt } from './paragraph-head';
import { quotationOpening } from './quotations';

/** A heading between paragraphs, and the index of the line behind it (cable-format 4.26). */
export interface FoundHeading {
  readonly node: SyntaxNode;
  readonly next: number;
}

const MAX_LINES = 3;
const MAX_LENGTH = 120;

/** `#### Heading`, `**Heading**`, `_Heading_` */
export function markdownHeading(source: Source, index: number): FoundHeading {
  const { text } = source;
  const { from, to } = source.line(index);
  const signs = /^[#*_]+[ \t]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const end = to - (/[ \t]*[#*_]*$/.exec(text.slice(from + signs, to))?.[0].length ?? 0);
  return {
    node: tile('sectionHeading', text, { start: from, end: to }, [leaf('heading', from + signs, end)]),
    next: index + 1,
  };
}

/** Words with a ruler above, below, or both. */
export function ruledHeading(
  source: Source,
  index: number,
  form: Form,
  atBlock: boolean,
): FoundHeading | null {
  // within a paragraph only a ruler right below makes a heading
  if (form === 'plain' && !atBlock && source.body(index + 1) !== 'ruler') return null;
  const first = form === 'ruler' ? source.nextFilled(behindRuler(source, index)) : index;
  if (form === 'ruler' && first > index + 2 && !isRestOfRuler(source, first - 1)) return null;
  let last = first;
  while (last < source.count && last < first + MAX_LINES && isHeadingWords(source, last)) last++;
  if (last === first || hasColumns(source, first)) return null;
  const below = source.body(last) === 'ruler';
  if (form === 'ruler' && !below)
    return last === first + 1 && endsBlock(source, last) ? heading(source, index, first, last, last) : null;
  if (!below && form === 'plain' && isUnderlinedApart(source, first, last))
    return heading(source, index, first, last, source.nextFilled(last) + 1);
  if (!below) return null;
  if (form === 'plain' && !atBlock && !(last === first + 1 && alike(source, first, last))) return null;
  return heading(source, index, first, last, behindRuler(source, last));
}

/** One line with its ruler below an empty one, where copying made a paragraph of each. */
function isUnderlinedApart(source: Source, first: number, last: number): boolean {
  const ruler = last + 1;
  return (
    last === first + 1 &&
    source.isEmpty(last) &&
    source.body(ruler) === 'ruler' &&
    source.isEmpty(ruler + 1) &&
    source.isEmpty(first - 1) &&
    alike(source, first, ruler)
  );
}

/** The head or a row of a table: wide gaps part its columns. */
const COLUMNS = /\S(?: {3,}|\t)[^ \t]+(?: [^ \t]+)?(?: {3,}|\t)\S/;

function hasColumns(source: Source, index: number): boolean {
  return COLUMNS.test(source.words(index));
}

/** The index behind a ruler, and behind the signs of it that went onto a line of their own. */
function behindRuler(source: Source, index: number): number {
  return isRestOfRuler(source, index + 1) ? index + 2 : index + 1;
}

function isRestOfRuler(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  return to > from && to - from <= 2 && isRulerCharacter(source.text.charCodeAt(from));
}

/** Words and ruler on one line: `COMMENT -------`, or short ones on both sides of a title: `-- COMMENT --`. */
export function glueHeading(source: Source, index: number): FoundHeading | null {
  const { text } = source;
  const { from, to } = source.line(index);
  const ruled = withoutRulers(text, from, to);
  const isBracketed = to - ruled.end < SHORTEST_RULER && source.lastCharacter(index) === text.charAt(from);
  const { start, end } = isBracketed ? withoutRulers(text, from, to, SHORTEST_SIGN) : ruled;
  if (end - start < 3 || end - start > MAX_LENGTH || to - end < SHORTEST_SIGN) return null;
  if (
    isBracketed
      ? start === from || !isAboveParagraph(source, index, text.slice(start, end))
      : to - end < SHORTEST_RULER
  )
    return null;
  const node = tile('sectionHeading', text, { start: from, end: to }, [
    ...rulers(text, from, start),
    leaf('heading', start, end),
    ...rulers(text, end, to),
  ]);
  return { node, next: index + 1 };
}

/** A ruler on the line of the words is so long, at least. */
const SHORTEST_RULER = 5;
/** The same on both sides. */
const SHORTEST_SIGN = 2;

/** The words of a line without the rulers before and behind them: `----- COMMENT -----`. */
function withoutRulers(text: string, from: number, to: number, shortest = SHORTEST_RULER): Span {
  const isRule = (offset: number): boolean =>
    isRulerCharacter(text.charCodeAt(offset)) || text.charCodeAt(offset) === 32;
  let [start, end] = [from, to];
  while (end > from && isRule(end - 1)) end--;
  while (start < end && isRule(start)) start++;
  return {
    start: start - from < shortest ? from : start,
    end: to - end < shortest ? to : end,
  };
}

/** A heading may have a portion mark. */
const MARK = /^\((?:TS|SBU|S|C|U)(?:\/{1,2}[A-Z][A-Z, /]{1,30})?\) +/;

/** More words with a colon are no heading but announce something. */
const LONGEST_LABEL = 4;
const LONGEST_PHRASE = 60;

/** `END COMMENT` closes what stands above it. */
const closing = lazy(() => new RegExp(`^\\(?${blockClosing()}[.)]*$`, 'i'));

/**
 * A short line between empty lines, or right between paragraphs where there are none, before a numbered or marked paragraph
 * or another heading: in capitals, or with most words capitalised. A long one may go on with a second line.
 * @param isFirst it is the first line of the body
 */
export function bareHeading(
  source: Source,
  index: number,
  isBetween: boolean,
  isFirst: boolean,
): FoundHeading | null {
  if (!isHeadingWords(source, index)) return null;
  const isOneLine = isBetween || source.isEmpty(index + 1) || isRightAbove(source, index, isFirst);
  if (!isOneLine && !isFirstOfTwo(source, index)) return null;
  const next = isOneLine ? index + 1 : index + 2;
  const words = (
    isOneLine ? source.words(index) : `${source.words(index)} ${source.words(index + 1)}`
  ).replace(MARK, '');
  if (words.length > (isOneLine ? 90 : MAX_LENGTH) || !mayBeTitle(words)) return null;
  if (
    closing().test(words) ||
    quotationOpening(words) >= 0 ||
    (words.endsWith(':') && words.split(' ').length > LONGEST_LABEL)
  )
    return null;
  const below = behindPages(source, next);
  const opens = opensParagraph(source, below);
  if (
    !opens &&
    !(isBelowSentence(source, index) && (isTitleAbove(source, below) || isAboveProse(source, index, below)))
  )
    return null;
  if (!isTitle(words) && (isBetween || !isOneLine || !opens || !isPhrase(source, index, words))) return null;
  return heading(source, index, index, next, next);
}

/** Parted from what is above, right above a numbered paragraph, and no item of a list. */
function isRightAbove(source: Source, index: number, isFirst: boolean): boolean {
  return (
    (isFirst || source.isEmpty(index - 1)) &&
    source.body(index + 1) === 'numbered' &&
    !LIST_ITEM.test(source.words(index))
  );
}

/** A short line of few words with a number before it, below a sentence and above an empty line: perhaps a numbered title. */
export function isNumberedTitle(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  if (to - from > LONGEST_PHRASE || !source.isEmpty(index + 1) || !isBelowSentence(source, index))
    return false;
  const words = source.words(index).replace(/^\(?\d{1,2}[.)] +/, '');
  return /^[A-Z].*[A-Za-z]$/.test(words) && isTitle(words);
}

/** The line as a heading. */
export function titleAt(source: Source, index: number): FoundHeading {
  return heading(source, index, index, index + 1, index + 1);
}

/** No sign of a list at its head, no end of a sentence: three stops are none. `CONFIDENTIAL - ENTIRE TEXT` is a notice. */
function mayBeTitle(words: string): boolean {
  return (
    /[A-Za-z]{2}/.test(words) &&
    !/^[-(*•]|\bENTIRE TEXT$/.test(words) &&
    (!/[.,;]$/.test(words) || words.endsWith('...'))
  );
}

/** A line that was filled, with one below it before an empty line: both words of one title. */
function isFirstOfTwo(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  return (
    to - from >= LEAST_FILLED &&
    to - from <= MOST_FILLED &&
    isHeadingWords(source, index + 1) &&
    source.isEmpty(index + 2) &&
    isTitle(source.words(index)) &&
    opensParagraph(source, source.nextFilled(index + 2))
  );
}

const LEAST_FILLED = 40;
const MOST_FILLED = 72;

/** A title alone on its line, with or without ruler, right above a paragraph: the lesser of two headings. */
function isTitleAbove(source: Source, index: number): boolean {
  if (source.body(index) === 'ruler')
    return isHeadingWords(source, index + 1) && source.body(index + 2) === 'ruler';
  if (!isHeadingWords(source, index)) return false;
  return source.body(index + 1) === 'ruler' || isAboveParagraph(source, index, source.words(index));
}

/** Words of a line with an empty one and then a paragraph below them are a title. */
function isAboveParagraph(source: Source, index: number, words: string): boolean {
  return (
    source.isEmpty(index + 1) &&
    mayBeTitle(words) &&
    isTitle(words) &&
    opensParagraph(source, source.nextFilled(index + 1))
  );
}

/** Capitals alone between empty lines, and a sentence in small letters below: `IRAN` above what the papers said of it. */
function isAboveProse(source: Source, index: number, below: number): boolean {
  const { from, to } = source.line(below);
  return (
    source.isEmpty(index - 1) &&
    source.isEmpty(index + 1) &&
    to - from >= LEAST_FILLED &&
    source.body(below) === 'plain' &&
    /^[A-Z][A-Z .,:;&/'"-]{2,59}$/.test(source.words(index)) &&
    /^["“(]?[A-Z].*[a-z]{2}.* /.test(source.text.slice(from, to))
  );
}

/** A number opens a paragraph, and where there are none a portion mark. */
function opensParagraph(source: Source, index: number): boolean {
  if (source.body(index) === 'numbered') return true;
  const { from, to } = source.line(index);
  const mark = portionMarkAt(source.text, from, to);
  return mark !== null && mark.problem !== 'malformed';
}

function isTitle(words: string): boolean {
  const all = words.split(/[^A-Za-z'’]+/).filter((word) => word !== '');
  const long = all.filter((word) => word.length > 3);
  const telling = long.length > 0 ? long : all;
  return telling.filter((word) => /^[A-Z]/.test(word)).length >= telling.length * 0.6;
}

/** Few words that begin like a sentence and do not end like one, below a finished sentence: `What they mean to do`. */
function isPhrase(source: Source, index: number, words: string): boolean {
  if (!/^[A-Z"“'¿]/.test(words) || !/[A-Za-z?:]$/.test(words) || words.length > LONGEST_PHRASE) return false;
  return words.includes(' ') && isBelowSentence(source, index);
}

/** The last words above end a sentence. */
function isBelowSentence(source: Source, index: number): boolean {
  let above = index - 1;
  while (above > 0 && source.isEmpty(above)) above--;
  return /[.!?"”)]$/.test(source.lastCharacter(above));
}

function isHeadingWords(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  return to > from && to - from <= MAX_LENGTH && source.body(index) === 'plain';
}

function endsBlock(source: Source, index: number): boolean {
  const form = source.body(index);
  return form === 'empty' || form === 'numbered';
}

/** A ruler that was made to underline these words: about as long as they are. */
function alike(source: Source, words: number, ruler: number): boolean {
  const length = (index: number): number => source.line(index).to - source.line(index).from;
  return Math.abs(length(words) - length(ruler)) <= 8 && source.body(ruler + 2) !== 'ruler';
}

function heading(source: Source, start: number, first: number, last: number, next: number): FoundHeading {
  const { text } = source;
  const words = withoutRulers(text, source.line(first).from, source.line(last - 1).to);
  const span = { start: source.line(start).from, end: source.line(next - 1).to };
  const parts = [
    ...rulers(text, span.start, words.start),
    leaf('heading', words.start, words.end),
    ...rulers(text, words.end, span.end),
  ];
  return { node: tile('sectionHeading', text, span, parts), next };
}

const RULER = /[^\s]+(?:[ ]+[^\s]+)*/g;

function rulers(text: string, from: number, to: number): SyntaxNode[] {
  return spansOf(RULER, text.slice(from, to)).map(({ start, end }) =>
    leaf('ruler', from + start, from + end),
  );
}
