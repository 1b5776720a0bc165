import { type Reparsed, reparse } from '../syntax/reparse';
import { splitCables, tellsOfCables } from '../syntax/split';
import { shiftOf, type TextChange } from '../text/change';
import { firstIndex } from '../text/ordered';
import { asShown } from '../text/shown';
import type { TextSource } from '../text/source';
import { inStep, type Steps } from '../text/steps';
import { type Cable, type Earlier, type ReadOptions, readCable, reading } from './cable';

/** A cable and the offset in its file at which its text begins. */
export interface PlacedCable {
  readonly offset: number;
  readonly cable: Cable;
}

/** A text that is to be read, and what is known beside it. */
export interface TextToRead {
  readonly text: TextSource;
  readonly options?: ReadOptions;
}

/**
 * Reads all cables of a text: their texts cover it from the first character to the last. A text without any cable is read
 * as one.
 */
export function readText(text: TextSource, options: ReadOptions = {}): readonly PlacedCable[] {
  return readTexts([{ text, options }])[0] ?? [];
}

/** The same for several texts. */
export function readTexts(texts: readonly TextToRead[]): readonly (readonly PlacedCable[])[] {
  const passages = texts.map(({ text, options = {} }) =>
    splitCables(asShown(text.toString())).map((span) => ({ text, options, span })),
  );
  const cables = inStep(passages.flat(), ({ text, options, span }) =>
    reading(passage(text, span.start, span.end), options),
  );
  let end = 0;
  return passages.map((own) => {
    end += own.length;
    const read = cables.slice(end - own.length, end);
    return read.map((cable, index) => ({ offset: own[index]?.span.start ?? 0, cable }));
  });
}

/** Reads all cables of a text one after another, with pauses, and hands each on: whoever takes it need not keep it. */
export function* readingEach(
  text: TextSource,
  options: ReadOptions,
  take: (placed: PlacedCable) => void,
): Steps<void> {
  for (const { start, end } of splitCables(asShown(text.toString()))) {
    take({ offset: start, cable: yield* reading(passage(text, start, end), options) });
    yield;
  }
}

/**
 * The same after a change: only what it touches is read again.
 * @param before the cables of the text before the change, read with the same options
 */
export function rereadText(
  before: readonly PlacedCable[],
  text: TextSource,
  change: TextChange,
  options: ReadOptions = {},
): readonly PlacedCable[] {
  const touched = touchedCable(before, text, change);
  if (!touched || tellsAnew(touched)) return rereadAround(before, text, change, options, touched);
  const { index, offset, words, earlier } = touched;
  const placed = { offset, cable: readCable(words, options, earlier) };
  return [...before.slice(0, index), placed, ...movedCables(before.slice(index + 1), shiftOf(change))];
}

/** The one cable in which a change lies. */
interface Touched {
  readonly index: number;
  readonly offset: number;
  /** Its text behind the change. */
  readonly words: string;
  readonly earlier: Earlier & { readonly parsed: Reparsed | null };
}

/** Null where the change lies in several, or HTML or JSON is about, which may change what stands far away. */
function touchedCable(before: readonly PlacedCable[], text: TextSource, change: TextChange): Touched | null {
  const index = indexAt(before, change.start);
  const old = before[index];
  if (!old || change.end > old.offset + old.cable.text.length) return null;
  const { offset, cable } = old;
  const words = passage(text, offset, offset + cable.text.length + shiftOf(change));
  if (cable.shown !== cable.text || asShown(words) !== words) return null;
  const ofCable = within(change, offset);
  const parsed = reparse(cable.tree, cable.text, words, ofCable);
  return { index, offset, words, earlier: { cable, change: ofCable, parsed } };
}

/** Whether what has to be read again may bear upon where cables begin. */
function tellsAnew({ words, earlier: { cable, parsed } }: Touched): boolean {
  if (!parsed) return true;
  const { start, end, shift } = parsed.reread;
  return tellsOfCables(cable.text, { start, end }) || tellsOfCables(words, { start, end: end + shift });
}

/**
 * Where a cable begins is told by the one before and the one behind, so these are looked at, too; the next has to begin
 * where it did.
 */
function rereadAround(
  before: readonly PlacedCable[],
  text: TextSource,
  change: TextChange,
  options: ReadOptions,
  touched: Touched | null,
): readonly PlacedCable[] {
  const first = Math.max(0, indexAt(before, change.start) - 1);
  const last = indexAt(before, change.end) + 2;
  const behind = movedCables(before.slice(last), shiftOf(change));
  const start = before[first]?.offset ?? 0;
  const end = behind[0]?.offset ?? text.length;
  const starts = startsIn(text, start, behind[1]?.offset ?? text.length);
  if (behind.length > 0 && !starts.includes(end)) return readText(text, options);

  const old = before.slice(first, last);
  const own = starts.filter((place) => place < end);
  const again = own.map((place, index) => {
    const words = passage(text, place, own[index + 1] ?? end);
    const isTouched = place === touched?.offset && words === touched.words;
    const cable = isTouched
      ? readCable(words, options, touched.earlier)
      : readAgain(old, words, place, change, options);
    return { offset: place, cable };
  });
  return [...before.slice(0, first), ...again, ...behind];
}

function movedCables(cables: readonly PlacedCable[], by: number): readonly PlacedCable[] {
  return by === 0 ? cables : cables.map(({ offset, cable }) => ({ offset: offset + by, cable }));
}

/** A change of the file as one of the cable that begins at an offset. */
function within(change: TextChange, offset: number): TextChange {
  return { ...change, start: change.start - offset, end: change.end - offset };
}

/** Where the cables within a stretch of a text begin. */
function startsIn(text: TextSource, start: number, end: number): number[] {
  return splitCables(asShown(passage(text, start, end))).map((span) => start + span.start);
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
      return readCable(text, options, { cable, change: within(change, place) });
    }
    if ((place === offset || place + shift === offset) && cable.text === text) return cable;
  }
  return readCable(text, options);
}

/** The index of the last cable that begins at or before an offset. */
export function indexAt(cables: readonly PlacedCable[], offset: number): number {
  return firstIndex(cables, (placed) => placed.offset > offset) - 1;
}

/** The whole text stays the string that it is. */
function passage(text: TextSource, start: number, end: number): string {
  return start === 0 && end === text.length ? text.toString() : text.slice(start, end);
}
