import type { Span } from '../text/span';

/** The offset behind what a sticky pattern finds at `at`; `at` itself where it finds nothing. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a global pattern matches in a text, in order, and where each match ends. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const places: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    places.push({ start: match.index, end: match.index + match[0].length });
  return places;
}

/** The offset of the first character from `from` on that is none of these; `end` where there is none. */
export function skip(text: string, from: number, end: number, characters: string): number {
  let position = from;
  while (position < end && characters.includes(text.charAt(position))) position++;
  return position;
}

/** The offset behind the last character before `end` that is none of these; `from` where there is none. */
export function trimEnd(text: string, from: number, end: number, characters: string): number {
  let position = end;
  while (position > from && characters.includes(text.charAt(position - 1))) position--;
  return position;
}
