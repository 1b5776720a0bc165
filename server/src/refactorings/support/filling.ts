import { LIST_ITEM } from '../../syntax/body/list-item';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Prose } from './prose';

/** A word, and the gap before it. */
interface Word extends Span {
  /** Where the word before ends. */
  readonly gapStart: number;
  /** What stands there: blanks, or a line end. */
  readonly gap: string;
  /** It begins a line and must not be joined to the one before. */
  readonly isParted: boolean;
}

/** Breaks lines of prose anew, so that none is wider than it must be. */
export function wrapEdits(text: string, prose: Prose, width: number, lineEnd: string): readonly TextEdit[] {
  const words = wordsOf(text, prose.span);
  const gaps = [...wrappedGaps(text, words, prose, width, lineEnd)];
  return words.flatMap((word, index) => replaceGap(word, gaps[index] ?? word.gap));
}

/** Puts all words of prose on one line. */
export function unwrapEdits(text: string, prose: Prose): readonly TextEdit[] {
  return wordsOf(text, prose.span).flatMap((word) =>
    isLineEnd(word.gap) && !word.isParted ? replaceGap(word, ' ') : [],
  );
}

/** What is to stand before each word, line by line. */
function* wrappedGaps(
  text: string,
  words: readonly Word[],
  prose: Prose,
  width: number,
  lineEnd: string,
): Generator<string> {
  let first = 0;
  for (let word = words[first]; word; word = words[first]) {
    yield first === 0 ? word.gap : lineEnd + prose.indent;
    const room = width - (first === 0 ? prose.column : prose.indent.length);
    const gaps = gapsOfLine(text, words, first, room);
    yield* gaps;
    first += 1 + gaps.length;
  }
}

/**
 * The gaps of a line behind its first word: as many as words go on it. It ends before the word that has no room, or
 * before an earlier one where that may not begin a line; it stays long where none may. Several blanks stay, unless one is
 * all that fits: behind a line end they would be one, and wrapping again would find another place.
 */
function gapsOfLine(text: string, words: readonly Word[], first: number, room: number): readonly string[] {
  const gaps: string[] = [];
  let left = room - lengthOf(words[first]);
  let tried = first;
  for (let at = first + 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.isParted) break;
    const length = lengthOf(word);
    if (1 + length > left) {
      const next = lastHead(text, words, tried, at);
      if (next > tried) return gaps.slice(0, next - first - 1);
      tried = at;
    }
    const kept = isLineEnd(word.gap) ? ' ' : word.gap;
    const gap = kept.length > 1 && kept.length + length > left ? ' ' : kept;
    gaps.push(gap);
    left -= gap.length + length;
  }
  return gaps;
}

/** The last word, from one back to another, that may begin a line; the latter, which is not tried, where none may. */
function lastHead(text: string, words: readonly Word[], tried: number, from: number): number {
  let at = from;
  while (at > tried && !mayBeginLine(text, words[at])) at--;
  return at;
}

/** What would be read as something else at the head of a line: an item, a number, a mark of Markdown, BEGIN and END. */
const TELLING_HEAD = /^(?:[#>|=_~]|(?:BEGIN|END|QUOTE|UNQUOTE|PAGE)\b)/i;

function mayBeginLine(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const words = text.slice(word.start, word.start + 12).replace(/\s+/g, ' ');
  return !LIST_ITEM.test(words) && !TELLING_HEAD.test(words);
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  let before: Span = { start, end: start };
  return Array.from(text.slice(start, end).matchAll(/\S+/g), (match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const gap = text.slice(before.end, span.start);
    const word = {
      ...span,
      gapStart: before.end,
      gap,
      isParted: isLineEnd(gap) && isHyphened(text, before, span),
    };
    before = word;
    return word;
  });
}

/** The word before ends with a hyphen, and nobody can tell whether it belongs to it. */
function isHyphened(text: string, before: Span, word: Span): boolean {
  return /[A-Za-z]-$/.test(text.slice(before.start, before.end)) && /[A-Za-z]/.test(text.charAt(word.start));
}

function lengthOf(word: Span | undefined): number {
  return word ? word.end - word.start : 0;
}

function isLineEnd(gap: string): boolean {
  return /[\r\n]/.test(gap);
}

function replaceGap({ gapStart, start, gap }: Word, newText: string): TextEdit[] {
  return gap === newText ? [] : [{ span: { start: gapStart, end: start }, newText }];
}
