import { FILL } from '../../text/fill';
import type { Span } from '../../text/span';
import { element, type XmlNode } from './element';

/**
 * How the ends of lines are written: as in running text, where they mean nothing but behind an empty line; in such text
 * whose lines all have empty ones between them, not even there; each as the start of a line; or with all blanks as they
 * are, for what stands in columns.
 */
export type Lines = 'running' | 'double-spaced' | 'each' | 'columns';

/** The words of a stretch, its blanks and line ends as `lines` says. */
export function plainWords(text: string, { start, end }: Span, lines: Lines): XmlNode[] {
  if (end <= start) return [];
  const printed = legible(text.slice(start, end));
  const nodes: XmlNode[] = [];
  let words = '';
  let at = 0;
  for (const { index, 0: blanks } of printed.matchAll(BLANKS)) {
    words += printed.slice(at, index);
    at = index + blanks.length;
    const ends = blanks.match(LINE_END)?.length ?? 0;
    const isHyphened = ends > 0 && isBetweenLetters(printed, index, at);
    const breaks = lines === 'each' || lines === 'columns' || (lines === 'running' && ends > 1);
    if (ends === 0) words += lines === 'columns' ? blanks : ' ';
    else if (lines === 'columns') {
      nodes.push(words, ...columnBreaks(blanks));
      words = blanks.slice(blanks.search(/[^\r\n]*$/));
    } else if (isHyphened) {
      nodes.push(words, element('lb', { break: 'maybe' }));
      words = '';
    } else if (breaks) {
      nodes.push(`${words}\n`, element('lb'));
      words = '';
    } else words += '\n';
  }
  nodes.push(words + printed.slice(at));
  return nodes.filter((node) => node !== '');
}

/** Words without the fill of HTML and the mark of byte order, and without the feeds that XML cannot hold. */
export function legible(words: string): string {
  return words.replace(FILLS, '').replace(FEEDS, ' ');
}

const FEEDS = /[\v\f]/g;
/** All runs of blanks but the single blank between two words, which stays. */
const BLANKS = / \s+|[^\S ]\s*/g;
/** The fill of HTML, and the mark of byte order. */
const FILLS = new RegExp(`[${FILL}\uFEFF]`, 'g');
const LINE_END = /\r\n?|\n/g;

function columnBreaks(blanks: string): XmlNode[] {
  return (blanks.match(LINE_END) ?? []).flatMap(() => ['\n', element('lb')]);
}

/** `MIN-` above `ISTRY`: nobody can tell whether the hyphen is one of the word. */
function isBetweenLetters(printed: string, start: number, end: number): boolean {
  return (
    printed.charAt(start - 1) === '-' &&
    /[A-Za-z]-[A-Za-z]/.test(printed.slice(start - 2, start) + printed.charAt(end))
  );
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(FILLS, ' ');
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(Math.min(from, end), start + words.trimEnd().length) };
}

/** True where a span holds nothing but blanks. */
export function isBlankSpan(text: string, span: Span): boolean {
  const { start, end } = trimmed(text, span);
  return end <= start;
}
