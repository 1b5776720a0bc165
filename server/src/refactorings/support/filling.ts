import { LIST_ITEM } from '../../syntax/body/list-item';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Flow } from './flows';

/** Words without a blank, with the blanks before them. */
interface Word extends Span {
  /** Behind the word before. */
  readonly gapStart: number;
  /** What stands there: blanks, or a line end. */
  readonly gap: string;
}

/** Breaks the lines of a flow anew, so that none is wider than it must be. */
export function wrapEdits(text: string, flow: Flow, width: number, lineEnd: string): readonly TextEdit[] {
  const words = wordsOf(text, flow.span);
  const gaps = wrappedGaps(text, words, flow, width, lineEnd);
  return words.flatMap((word, index) => (index === 0 ? [] : replaceGap(word, gaps[index] ?? word.gap)));
}

/** Puts all words of a flow on one line. */
export function unwrapEdits(text: string, flow: Flow): readonly TextEdit[] {
  const words = wordsOf(text, flow.span);
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    return isLineEnd(word.gap) && !(before && isParted(text, before, word)) ? replaceGap(word, ' ') : [];
  });
}

/**
 * What is to stand before each word. Several blanks stay, unless one is all that fits: behind a line end they would be one,
 * and wrapping again would find another place.
 */
function wrappedGaps(
  text: string,
  words: readonly Word[],
  flow: Flow,
  width: number,
  lineEnd: string,
): readonly string[] {
  const gaps = words.map(({ gap }) => (isLineEnd(gap) ? ' ' : gap));
  let first = 0;
  let column = flow.column;
  for (let at = 0; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word) break;
    const length = word.end - word.start;
    const isForced = before !== undefined && isParted(text, before, word);
    const place = isForced ? at : column + 1 + length > width ? lastPlace(text, words, first, at) : first;
    if (at > first && place > first) {
      gaps[place] = lineEnd + flow.indent;
      first = place;
      at = place - 1;
      column = flow.indent.length;
    } else {
      const gap = at === first ? 0 : (gaps[at]?.length ?? 0);
      if (gap > 1 && column + gap + length > width) gaps[at] = ' ';
      column += (at === first ? 0 : (gaps[at]?.length ?? 0)) + length;
    }
  }
  return gaps;
}

/** The last word, up to one, that may begin a line; the first of the line where none may: then the line stays long. */
function lastPlace(text: string, words: readonly Word[], first: number, at: number): number {
  let place = at;
  while (place > first && !mayBeginLine(text, words[place])) place--;
  return place;
}

/** What would be read as something else at the head of a line: an item, a number, a mark of Markdown, BEGIN and END. */
const TELLING_HEAD = /^(?:[#>|=_~]|(?:BEGIN|END|QUOTE|UNQUOTE|PAGE)\b)/i;

function mayBeginLine(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const words = text.slice(word.start, word.start + 12).replace(/\s+/g, ' ');
  return !LIST_ITEM.test(words) && !TELLING_HEAD.test(words);
}

/** A word that a line end parts behind a hyphen stays parted: nobody can tell whether the hyphen belongs to it. */
function isParted(text: string, before: Word, word: Word): boolean {
  return (
    isLineEnd(word.gap) &&
    /[A-Za-z]-$/.test(text.slice(before.start, before.end)) &&
    /[A-Za-z]/.test(text.charAt(word.start))
  );
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  let gapStart = start;
  return Array.from(text.slice(start, end).matchAll(/\S+/g), (match) => {
    const from = start + match.index;
    const word = { start: from, end: from + match[0].length, gapStart, gap: text.slice(gapStart, from) };
    gapStart = word.end;
    return word;
  });
}

function isLineEnd(gap: string): boolean {
  return /[\r\n]/.test(gap);
}

function replaceGap({ gapStart, start, gap }: Word, newText: string): TextEdit[] {
  return gap === newText ? [] : [{ span: { start: gapStart, end: start }, newText }];
}
