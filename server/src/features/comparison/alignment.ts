import { type Hunk, sequenceDiff } from '../../text/sequence-diff';
import type { ComparisonOptions } from './options';
import type { Reading, Word } from './reading';
import { alignedStretches, type Structure } from './structure';

/**
 * Where two readings differ word by word, in order: everything between two hunks is the same on both sides. Swapping the
 * readings swaps the sides of the hunks and changes nothing else.
 */
export function differingWords(first: Reading, second: Reading, options: ComparisonOptions): Hunk[] {
  // Of several shortest ways one is taken; which one must not depend on which reading comes first.
  if (first.text > second.text) return differingWords(second, first, options).map(swapped);
  const [a, b] = numbered(first, second);
  const sides = { first, second, a: a.words, b: b.words };
  const byStructure = alignedStretches(a, b).flatMap((stretch) => hunksWithin(stretch, sides));
  const byWords = sequenceDiff(a.words, b.words);
  // A slip in a label or a number can hide the structure: words that have more in common without it are right.
  const hunks = editsIn(byWords) < editsIn(byStructure) ? byWords : byStructure;
  // What touches now may share words after all.
  const again = (hunk: Hunk) => hunksWithin(hunk, sides);
  const settled = settledHunks(joined(hunks, sides).flatMap(again), sides).flatMap(again);
  return joined(withOtherLetters(settled, first, second, options), sides);
}

/** In what the words of a stretch of both sides differ. */
function hunksWithin({ first, second }: Hunk, { a, b }: Sides): Hunk[] {
  const hunks = sequenceDiff(a.subarray(first.start, first.end), b.subarray(second.start, second.end));
  return hunks.map((hunk) => moved(hunk, first.start, second.start));
}

/** All from the start of one hunk to the end of another. */
function from(hunk: Hunk, last: Hunk): Hunk {
  return {
    first: { start: hunk.first.start, end: last.first.end },
    second: { start: hunk.second.start, end: last.second.end },
  };
}

function editsIn(hunks: readonly Hunk[]): number {
  return hunks.reduce(
    (sum, { first, second }) => sum + first.end - first.start + second.end - second.start,
    0,
  );
}

function swapped({ first, second }: Hunk): Hunk {
  return { first: second, second: first };
}

function moved({ first, second }: Hunk, byFirst: number, bySecond: number): Hunk {
  return {
    first: { start: first.start + byFirst, end: first.end + byFirst },
    second: { start: second.start + bySecond, end: second.end + bySecond },
  };
}

/** A number for each word, the same in capitals and small letters: those are looked at when it is known what stands where. */
function numbered(first: Reading, second: Reading) {
  const numbers = new Map<string, number>();
  const numberOf = ({ text }: Word): number => {
    const folded = text.toUpperCase();
    const known = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, known);
    return known;
  };
  const structure = ({ words, units }: Reading) => ({ units, words: Int32Array.from(words, numberOf) });
  return [structure(first), structure(second)] as const satisfies readonly Structure[];
}

/** Hunks with those that touch made one, where they lie in one unit or are what is missing and what stands there instead. */
function joined(hunks: readonly Hunk[], sides: Pick<Sides, 'first' | 'second'>): Hunk[] {
  const all: Hunk[] = [];
  for (const hunk of hunks) {
    const last = all.at(-1);
    if (!last || !touch(last, hunk) || !belongTogether(last, hunk, sides)) {
      all.push(hunk);
      continue;
    }
    all[all.length - 1] = from(last, hunk);
  }
  return all;
}

function touch(hunk: Hunk, next: Hunk): boolean {
  return hunk.first.end === next.first.start && hunk.second.end === next.second.start;
}

function belongTogether(hunk: Hunk, next: Hunk, sides: Pick<Sides, 'first' | 'second'>): boolean {
  const shared = (['first', 'second'] as const).filter(
    (side) => hunk[side].start < hunk[side].end && next[side].start < next[side].end,
  );
  const isInOneUnit = shared.every((side) => {
    const { words } = sides[side];
    return words[hunk[side].end - 1]?.unit === words[next[side].start]?.unit;
  });
  return isInOneUnit; // where nothing is shared, one is missing and the other stands in its place
}

interface Sides {
  readonly first: Reading;
  readonly second: Reading;
  /** The words of both as numbers. */
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * What only one side has can often stand in several places (one of two equal words is too many: which?). It is put where
 * it touches another hunk, so that there are fewer; else where it is whole lines or paragraphs; else as far down as can
 * be, for the second of two equal words is the one too many.
 */
function settledHunks(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  const settled: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const isInFirst = hunk.second.start === hunk.second.end;
    if (!isInFirst && hunk.first.start !== hunk.first.end) {
      settled.push(hunk);
      return;
    }
    const side = isInFirst ? 'first' : 'second';
    const words = isInFirst ? sides.a : sides.b;
    const last = settled.at(-1);
    const next = hunks[index + 1];
    const { start, end } = hunk[side];
    const room = { up: start - (last?.[side].end ?? 0), down: (next?.[side].start ?? words.length) - end };
    const up = stepsUp(words, start, end, room.up);
    const down = stepsDown(words, start, end, room.down);
    const opens = (index: number) => sides[side].words[index]?.opens;
    const isWhole = (step: number) => opens(start + step) && opens(end + step) !== null;
    const steps = Array.from({ length: up + down + 1 }, (_, at) => down - at).filter(isWhole);
    const best =
      last && up > 0 && up === room.up
        ? -up
        : next && down > 0 && down === room.down
          ? down
          : (steps.find((step) => opens(start + step) === 'block') ?? steps[0] ?? down);
    settled.push(moved(hunk, best, best));
  });
  return joined(settled, sides);
}

/** How many words a stretch can be moved up without changing what is left when it is taken out. */
function stepsUp(words: Int32Array, start: number, end: number, room: number): number {
  let steps = 0;
  while (steps < room && words[start - 1 - steps] === words[end - 1 - steps]) steps++;
  return steps;
}

function stepsDown(words: Int32Array, start: number, end: number, room: number): number {
  let steps = 0;
  while (steps < room && words[start + steps] === words[end + steps]) steps++;
  return steps;
}

/** The hunks, and one for each word between them that is written in other letters where that counts. */
function withOtherLetters(
  hunks: readonly Hunk[],
  first: Reading,
  second: Reading,
  { ignoreHeaderCase }: ComparisonOptions,
): Hunk[] {
  const all: Hunk[] = [];
  const end = { start: first.words.length, end: first.words.length };
  const secondEnd = { start: second.words.length, end: second.words.length };
  const isHeader = ({ units }: Reading, { unit }: Word) => units[unit]?.isHeader ?? false;
  let [a, b] = [0, 0];
  for (const hunk of [...hunks, { first: end, second: secondEnd }]) {
    for (; a < hunk.first.start; a++, b++) {
      const [one, other] = [first.words[a], second.words[b]];
      if (!one || !other || one.text === other.text) continue;
      if (ignoreHeaderCase && (isHeader(first, one) || isHeader(second, other))) continue;
      all.push({ first: { start: a, end: a + 1 }, second: { start: b, end: b + 1 } });
    }
    if (hunk.first !== end) all.push(hunk);
    [a, b] = [hunk.first.end, hunk.second.end];
  }
  return all;
}
