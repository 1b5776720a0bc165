import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import { isSetAside, type WordsDifference } from './differences';
import type { Reading, Word } from './reading';

/** The edits of the first text that give it the words of the second at one place; nothing else is touched. */
export function acceptingSecond(first: Reading, second: Reading, difference: WordsDifference): TextEdit[] {
  const words = wordsThatCount(second, difference.second);
  const pieces = piecesOf(first, difference.first);
  if (words.length === 0) return pieces.map((piece) => deletion(first, piece));
  const newText = spelt(second, words, first.lineEnd);
  const [piece, ...others] = pieces;
  if (!piece) return [insertion(first, second, difference, newText)];
  return [{ span: spanOf(first, piece), newText }, ...others.map((other) => deletion(first, other))];
}

/** The edits of the first text that mark its words at one place as doubtful, `[word?]`; those of the second where it has none. */
export function markingDoubt(first: Reading, second: Reading, difference: WordsDifference): TextEdit[] {
  const pieces = piecesOf(first, difference.first);
  if (pieces.length > 0) {
    return pieces.flatMap((piece) =>
      linesOf(first, piece).map((line) => {
        const span = spanOf(first, line);
        return { span, newText: inDoubt(first.text.slice(span.start, span.end)) };
      }),
    );
  }
  const words = wordsThatCount(second, difference.second);
  const newText = words.map(({ text }) => text).join(' ');
  return newText.trim() === '' ? [] : [insertion(first, second, difference, inDoubt(newText))];
}

/** The transcriber's mark of a doubtful reading; signs around the words stay outside. */
function inDoubt(words: string): string {
  const [, before = '', core = '', behind = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words) ?? [];
  return core === '' || /[[\]]/.test(words) ? `${words}[?]` : `${before}[${core}?]${behind}`;
}

function wordsThatCount(reading: Reading, { start, end }: Span): readonly Word[] {
  return reading.words.slice(start, end).filter((word) => !isSetAside(reading, word));
}

/** The words of a difference by their indices, without those set aside between them. */
function piecesOf(reading: Reading, { start, end }: Span): readonly Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (let index = start; index < end; index++) {
    const word = reading.words[index];
    if (!word || isSetAside(reading, word)) continue;
    const last = pieces.at(-1);
    if (last?.end === index) last.end++;
    else pieces.push({ start: index, end: index + 1 });
  }
  return pieces;
}

/** The same parted where a line begins: a mark does not reach over the end of its line. Breaks are left out. */
function linesOf({ words }: Reading, { start, end }: Span): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  for (let index = start; index < end; index++) {
    const last = lines.at(-1);
    const word = words[index];
    if (!word || word.isBreak) continue;
    if (last?.end === index && word.opens === null) last.end++;
    else lines.push({ start: index, end: index + 1 });
  }
  return lines;
}

function spanOf({ words }: Reading, { start, end }: Span): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** What stands between a word and the one before it; between the ends of the text and a word. */
function gapBefore({ text, words }: Reading, index: number): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
}

/** Takes words away with the blanks before or behind them, whichever say less: a line that they began begins still. */
function deletion(reading: Reading, { start, end }: Span): TextEdit {
  const { words, text } = reading;
  const [before, behind] = [gapBefore(reading, start), gapBefore(reading, end)];
  const isBlankNeeded =
    before + behind === '' &&
    !words[start - 1]?.isBreak &&
    !words[end]?.isBreak &&
    start > 0 &&
    end < words.length;
  const kept = linesIn(before) >= linesIn(behind) ? before : behind;
  const span = { start: words[start - 1]?.end ?? 0, end: words[end]?.start ?? text.length };
  return { span, newText: isBlankNeeded ? ' ' : kept };
}

function linesIn(gap: string): number {
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Puts words behind those that stand before them on both sides, on lines of their own where the second has them so. */
function insertion(first: Reading, second: Reading, difference: WordsDifference, newText: string): TextEdit {
  const { lineEnd } = first;
  const [before, own] = [first.words[difference.first.start - 1], difference.second.start];
  const beforeOwn = second.words[own - 1];
  const at = before?.end ?? first.words[0]?.start ?? 0;
  const [ahead, behind] = [gapBefore(second, own), gapBefore(second, difference.second.end)];
  const opened = second.words[own]?.opens ?? null;
  const isNext = before && beforeOwn && isSetAside(first, before) === isSetAside(second, beforeOwn);
  const gap = isNext || opened === 'block' ? inLines(ahead, lineEnd) : opened === null ? ' ' : lineEnd;
  const rest = first.text.slice(at, first.words[difference.first.start]?.start ?? first.text.length);
  const isOnLine = linesIn(gap) > 0 && linesIn(behind) > 0 && linesIn(rest) === 0;
  if (before && isOnLine && rest.trim() === '' && rest !== '') {
    return { span: { start: at, end: at + rest.length }, newText: gap + newText + inLines(behind, lineEnd) };
  }
  const follows = /\S/.test(first.text.charAt(at)) ? inLines(behind, lineEnd) || ' ' : '';
  return { span: { start: at, end: at }, newText: (before ? gap : '') + newText + follows };
}

/** Words as they stand in their text; where something set aside lies between them, on the next line. */
function spelt(reading: Reading, words: readonly Word[], lineEnd: string): string {
  let [spelled, end] = ['', words[0]?.start ?? 0];
  for (const word of words) {
    const gap = reading.text.slice(end, word.start);
    spelled +=
      (gap.trim() === '' ? inLines(gap, lineEnd) : lineEnd) + reading.text.slice(word.start, word.end);
    end = word.end;
  }
  return spelled;
}

/** A gap with the line ends of another text. */
function inLines(gap: string, lineEnd: string): string {
  return gap.replace(/\r\n|\n|\r/g, lineEnd);
}
