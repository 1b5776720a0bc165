import { isLineEnd } from '../../syntax/lines';
import { shiftOf, type TextChange } from '../../text/change';
import { firstFrom, firstIndex } from '../../text/ordered';
import type { Span } from '../../text/span';
import { type CharacterScan, scan } from './characters';

/**
 * The scan of a text of which an earlier version has been scanned. A line bears upon the filled lines next to it, so
 * these are looked at again with the changed ones; what is known of all others is taken over.
 * @param change what turned the text of `before` into `text`
 */
export function scanAgain(before: CharacterScan, text: string, change: TextChange): CharacterScan {
  const shift = shiftOf(change);
  const above = firstFrom(before.filledLines, change.start + 1);
  const start = before.filledLines[above - 2] ?? 0;
  const end = endBehindFilled(before, text, change);
  // begins a filled line higher, for what that one bears upon
  const again = scan(text, before.filledLines[above - 3] ?? 0, end);

  const places = (old: readonly number[], found: readonly number[]): readonly number[] => {
    const all = old.slice(0, firstFrom(old, start));
    for (let at = firstFrom(found, start); at < found.length; at++) all.push(found[at] ?? 0);
    for (let at = firstFrom(old, end - shift); at < old.length; at++) all.push((old[at] ?? 0) + shift);
    return all;
  };
  const spans = (old: readonly Span[], found: readonly Span[]): readonly Span[] => {
    const all = old.slice(0, firstSpanFrom(old, start)).concat(found.slice(firstSpanFrom(found, start)));
    for (let at = firstSpanFrom(old, end - shift); at < old.length; at++) {
      const span = old[at];
      if (span) all.push({ start: span.start + shift, end: span.end + shift });
    }
    return all;
  };
  return {
    foreign: places(before.foreign, again.foreign),
    controls: places(before.controls, again.controls),
    brackets: places(before.brackets, again.brackets),
    quotes: places(before.quotes, again.quotes),
    brokenWords: places(before.brokenWords, again.brokenWords),
    mixedWords: places(before.mixedWords, again.mixedWords),
    filledLines: places(before.filledLines, again.filledLines),
    repeatedWords: spans(before.repeatedWords, again.repeatedWords),
    repeatedLines: spans(before.repeatedLines, again.repeatedLines),
    longLines: spans(before.longLines, again.longLines),
    trailingBlanks: spans(before.trailingBlanks, again.trailingBlanks),
  };
}

/** Where the line begins behind the first filled line below a change; behind the text where there is none. */
function endBehindFilled({ filledLines }: CharacterScan, text: string, change: TextChange): number {
  const shift = shiftOf(change);
  const below = nextLine(text, change.start + change.newLength);
  const filled = filledLines[firstFrom(filledLines, below - shift)];
  return filled === undefined ? text.length + 1 : nextLine(text, filled + shift);
}

/** Behind the next character that ends a line; behind the text where there is none. */
function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at + 1;
}

function firstSpanFrom(spans: readonly Span[], limit: number): number {
  return firstIndex(spans, ({ start }) => start >= limit);
}
