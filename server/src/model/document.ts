import { splitCables } from '../syntax/split';
import { shiftOf, type TextChange } from '../text/change';
import { type Cable, type ReadOptions, readCable } from './cable';

/** A cable and the offset in its file at which its text begins. */
export interface PlacedCable {
  readonly offset: number;
  readonly cable: Cable;
}

/**
 * Reads all cables of a text, one after another: their texts cover it from the first character to the last. A text
 * without any cable is read as one.
 */
export function readText(text: string, options: ReadOptions = {}): readonly PlacedCable[] {
  return splitCables(text).map(({ start, end }) => ({
    offset: start,
    cable: readCable(passage(text, start, end), options),
  }));
}

/**
 * The same after a change: only what it touches is read again. Where a cable begins is told by the one before and the
 * one behind, so these are looked at, too; the next has to begin where it did.
 * @param before the cables of the text before the change, read with the same options
 */
export function rereadText(
  before: readonly PlacedCable[],
  text: string,
  change: TextChange,
  options: ReadOptions = {},
): readonly PlacedCable[] {
  const first = Math.max(0, indexAt(before, change.start) - 1);
  const last = indexAt(before, change.end) + 2;
  const shift = shiftOf(change);
  const behind = before.slice(last).map(({ offset, cable }) => ({ offset: offset + shift, cable }));
  const start = before[first]?.offset ?? 0;
  const end = behind[0]?.offset ?? text.length;
  const starts = startsIn(text, start, behind[1]?.offset ?? text.length);
  if (behind.length > 0 && !starts.includes(end)) return readText(text, options);

  const old = before.slice(first, last);
  const own = starts.filter((place) => place < end);
  const again = own.map((place, index) => {
    const words = passage(text, place, own[index + 1] ?? end);
    return { offset: place, cable: readAgain(old, words, place, change, options) };
  });
  return [...before.slice(0, first), ...again, ...behind];
}

/** Where the cables within a stretch of a text begin. */
function startsIn(text: string, start: number, end: number): number[] {
  return splitCables(passage(text, start, end)).map((span) => start + span.start);
}

/** Takes the cable over that stands unchanged in this place, or what is unchanged of it. */
function readAgain(
  before: readonly PlacedCable[],
  text: string,
  offset: number,
  change: TextChange,
  options: ReadOptions,
): Cable {
  const shift = shiftOf(change);
  for (const { cable, offset: place } of before) {
    const end = place + cable.text.length;
    if (
      place === offset &&
      place <= change.start &&
      change.end <= end &&
      end + shift === offset + text.length
    ) {
      const within = { ...change, start: change.start - place, end: change.end - place };
      return readCable(text, options, { cable, change: within });
    }
    if ((place === offset || place + shift === offset) && cable.text === text) return cable;
  }
  return readCable(text, options);
}

/** The index of the last cable that begins at or before an offset. */
export function indexAt(cables: readonly PlacedCable[], offset: number): number {
  let low = 0;
  let high = cables.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cables[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The whole text stays the string that it is. */
function passage(text: string, start: number, end: number): string {
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
