import type { Reread } from '../syntax/reparse';
import type { Span } from '../text/span';

/** The offsets at which a global pattern matches within a stretch of a text, in order. */
export function placesOf(pattern: RegExp, text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  const passage = text.slice(start, end);
  pattern.lastIndex = 0; // a match at a place leaves it behind
  for (let match = pattern.exec(passage); match; match = pattern.exec(passage))
    places.push(start + match.index);
  return places;
}

/**
 * The same after an edit: looks only where the text was read again, and moves what stands behind.
 * @param from where the search begins in the text
 */
export function placesAgain(
  before: readonly number[],
  pattern: RegExp,
  text: string,
  { start, end, shift }: Reread,
  from: number,
): number[] {
  return [
    ...before.filter((place) => place < start),
    ...placesOf(pattern, text, { start: Math.max(start, from), end: end + shift }),
    ...before.filter((place) => place >= end).map((place) => place + shift),
  ];
}

/** The match of a pattern at a place where it is known to match; the pattern must be global. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
