import { longestRising } from '../../text/increasing';
import type { Sequence } from '../../text/sequence-diff';
import type { Span } from '../../text/span';
import type { Unit } from './reading';

/** A text as the comparison of structures sees it: equal words are equal numbers. */
export interface Structure {
  readonly units: readonly Unit[];
  readonly words: Sequence;
}

/** Words of the first reading and those of the second that stand for the same part of the cable. */
export interface WordsPair {
  readonly first: Span;
  readonly second: Span;
}

/** Units of both readings, by their indices. */
type UnitsPair = WordsPair;

/**
 * Parts two readings into stretches of words that belong together, in the order of both: a field and the same field, a
 * paragraph and the same paragraph whatever its number, two paragraphs and the one that they have become. What one of
 * them lacks stands against nothing.
 */
export function alignedStretches(first: Structure, second: Structure): readonly WordsPair[] {
  const whole = {
    first: { start: 0, end: first.units.length },
    second: { start: 0, end: second.units.length },
  };
  const parts = parted(whole, equalUnits(first, second)).flatMap((part) =>
    isOneSided(part) ? [part] : parted(part, alikeUnits(first, second, part)),
  );
  return parts.map((part) => ({
    first: wordsOf(first.units, part.first),
    second: wordsOf(second.units, part.second),
  }));
}

function isOneSided({ first, second }: UnitsPair): boolean {
  return first.start === first.end || second.start === second.end;
}

/** A part, divided into some pairs within it and what lies around them. */
function parted({ first, second }: UnitsPair, pairs: readonly UnitsPair[]): UnitsPair[] {
  const parts: UnitsPair[] = [];
  let [a, b] = [first.start, second.start];
  const add = (part: UnitsPair) => {
    if (part.first.start < part.first.end || part.second.start < part.second.end) parts.push(part);
  };
  for (const pair of pairs) {
    add({ first: { start: a, end: pair.first.start }, second: { start: b, end: pair.second.start } });
    add(pair);
    [a, b] = [pair.first.end, pair.second.end];
  }
  add({ first: { start: a, end: first.end }, second: { start: b, end: second.end } });
  return parts;
}

function wordsOf(units: readonly Unit[], { start, end }: Span): Span {
  const last = units[end - 1]?.words.end ?? 0;
  return { start: units[start]?.words.start ?? last, end: last };
}

/** Units that stand on both sides once, word for word. */
function equalUnits(first: Structure, second: Structure): UnitsPair[] {
  const spelt = ({ words }: Structure, { words: { start, end } }: Unit) =>
    Array.prototype.slice.call(words, start, end).join(' ');
  const places = (structure: Structure) => onceEach(structure.units.map((unit) => spelt(structure, unit)));
  const inSecond = places(second);
  const links: Link[] = [];
  for (const [words, a] of places(first)) {
    const b = inSecond.get(words) ?? -1;
    if (a >= 0 && b >= 0) links.push({ a, b });
  }
  return inOrder(links);
}

/** A unit of the first and one of the second that belong together. */
interface Link {
  readonly a: number;
  readonly b: number;
}

/** So many words make a unit a part of another that is more than twice as long. */
const ENOUGH_TO_BE_PART = 3;

/**
 * Units that are alike. The words that each side has once tell: a unit belongs to the one on the other side that has most
 * of them, if that is half or more. So a paragraph finds the one into which it was merged, too.
 */
function alikeUnits(first: Structure, second: Structure, part: UnitsPair): UnitsPair[] {
  const inFirst = telling(first, part.first);
  const inSecond = telling(second, part.second);
  const shared = new Map<number, Map<number, number>>();
  for (const [word, a] of inFirst.units) {
    const b = inSecond.units.get(word);
    if (b === undefined) continue;
    const row = shared.get(a) ?? new Map<number, number>();
    shared.set(a, row.set(b, (row.get(b) ?? 0) + 1));
  }
  const links: Link[] = [];
  for (const [a, row] of shared) {
    for (const [b, count] of row) {
      const isHalf = (unit: number | undefined) => 2 * count >= (unit ?? 0);
      const halves = [isHalf(inFirst.counts.get(a)), isHalf(inSecond.counts.get(b))].filter(Boolean).length;
      if (halves === 2 || (halves === 1 && count >= ENOUGH_TO_BE_PART)) links.push({ a, b });
    }
  }
  return inOrder(links);
}

/** The words that come once in some units, each with its unit, and how many each unit has. */
function telling({ units, words }: Structure, part: Span) {
  const places = new Map<number, number>();
  for (let unit = part.start; unit < part.end; unit++) {
    const { start, end } = units[unit]?.words ?? { start: 0, end: 0 };
    for (let index = start; index < end; index++) {
      const word = words[index] ?? 0;
      places.set(word, places.has(word) ? -1 : unit);
    }
  }
  const counts = new Map<number, number>();
  for (const [word, unit] of places) {
    if (unit < 0) places.delete(word);
    else counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return { units: places as ReadonlyMap<number, number>, counts: counts as ReadonlyMap<number, number> };
}

/** As many links as rise on both sides; those that share a unit become one pair, with the units between them. */
function inOrder(links: readonly Link[]): UnitsPair[] {
  const sorted = [...links].sort((one, other) => one.a - other.a || one.b - other.b);
  const pairs: UnitsPair[] = [];
  for (const index of longestRising(sorted.map(({ b }) => b))) {
    const { a, b } = sorted[index] ?? { a: 0, b: 0 };
    const last = pairs.at(-1);
    const goesOn = last !== undefined && (a < last.first.end || b < last.second.end);
    const [from, before] = goesOn ? [last.first.start, last.second.start] : [a, b];
    if (goesOn) pairs.pop();
    pairs.push({ first: { start: from, end: a + 1 }, second: { start: before, end: b + 1 } });
  }
  return pairs;
}

/** The index of each text that comes once; -1 for the others. */
function onceEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  texts.forEach((text, index) => {
    places.set(text, places.has(text) ? -1 : index);
  });
  return places;
}
