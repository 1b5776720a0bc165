import { longestRising } from './increasing';
import type { Span } from './span';

/** Anything as numbers, equal things as equal numbers: the words of a text, the characters of a word. */
export type Sequence = ArrayLike<number>;

/** A stretch of one sequence and what stands in its place in another; one of the two may be empty, not both. */
export interface Hunk {
  readonly first: Span;
  readonly second: Span;
}

/** The search for the shortest way stops at so many edits, which bounds its time and its memory. */
const MOST_EDITS = 200;
/** How often a stretch is parted at what stands in it once before it is gone through in steps. */
const MOST_PARTINGS = 5;

/** A stretch of both sequences. */
interface Stretch {
  readonly first: Span;
  readonly second: Span;
}

/**
 * In what two sequences differ, in order. Where few edits lead from one to the other, they are as few as can be (Myers);
 * else both are parted at elements that each has once, and what still differs in more is gone through in steps of as many
 * edits as are looked for. So time grows with the length, whatever the sequences hold.
 */
export function sequenceDiff(first: Sequence, second: Sequence): Hunk[] {
  const partners = new Int32Array(first.length).fill(-1);
  align(
    first,
    second,
    { first: { start: 0, end: first.length }, second: { start: 0, end: second.length } },
    partners,
  );
  return hunksBetween(partners, second.length);
}

/** Finds the partners of the elements of a stretch: indices of equal elements, rising. */
function align(first: Sequence, second: Sequence, whole: Stretch, partners: Int32Array, partings = 0): void {
  let stretch = withoutEqualEnds(first, second, whole, partners);
  let canPart = partings < MOST_PARTINGS;
  while (stretch.first.start < stretch.first.end && stretch.second.start < stretch.second.end) {
    const way = shortestWay(first, second, stretch);
    const isWhole = way.first === stretch.first.end && way.second === stretch.second.end;
    const anchors = isWhole || !canPart ? [] : commonOnce(first, second, stretch);
    canPart = false; // looked for at every step, they would cost the square of the length
    if (anchors.length > 0) {
      for (const part of partsBetween(anchors, stretch)) align(first, second, part, partners, partings + 1);
      for (const [a, b] of anchors) partners[a] = b;
      return;
    }
    way.mark(partners);
    stretch = {
      first: { start: way.first, end: stretch.first.end },
      second: { start: way.second, end: stretch.second.end },
    };
  }
}

/** What both begin and end with are partners; gives what is left. */
function withoutEqualEnds(
  first: Sequence,
  second: Sequence,
  stretch: Stretch,
  partners: Int32Array,
): Stretch {
  let { start: a, end: endA } = stretch.first;
  let { start: b, end: endB } = stretch.second;
  while (a < endA && b < endB && first[a] === second[b]) partners[a++] = b++;
  while (endA > a && endB > b && first[endA - 1] === second[endB - 1]) partners[--endA] = --endB;
  return { first: { start: a, end: endA }, second: { start: b, end: endB } };
}

/** How far a shortest way from the start of a stretch has come, and a function that notes the partners on it. */
interface Way {
  readonly first: number;
  readonly second: number;
  readonly mark: (partners: Int32Array) => void;
}

/**
 * The shortest way through a stretch, or, where it needs more edits than are looked for, the one that has come furthest.
 * A diagonal `k` holds the places where so many more elements of the first are behind than of the second.
 */
function shortestWay(first: Sequence, second: Sequence, stretch: Stretch): Way {
  const { start: startA, end: endA } = stretch.first;
  const { start: startB, end: endB } = stretch.second;
  const [lengthA, lengthB] = [endA - startA, endB - startB];
  const limit = Math.min(MOST_EDITS, lengthA + lengthB);
  const reached = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  const history: Int32Array[] = [];
  let furthest: End = { edits: 0, k: 0, a: 0 };
  for (let edits = 0; edits <= limit; edits++) {
    history.push(reached.slice(middle - edits - 1, middle + edits + 2));
    let most = -1;
    for (let k = -edits; k <= edits; k += 2) {
      const [before, after] = [reached[middle + k - 1] ?? 0, reached[middle + k + 1] ?? 0];
      let a = isInsertion(edits, k, before, after) ? after : before + 1;
      while (a < lengthA && a - k < lengthB && first[startA + a] === second[startB + a - k]) a++;
      reached[middle + k] = a;
      if (a > lengthA || a - k > lengthB || 2 * a - k <= most) continue; // outside, or not as far
      most = 2 * a - k;
      furthest = { edits, k, a };
      if (most === lengthA + lengthB) return wayTo(furthest, startA, startB, history);
    }
  }
  return wayTo(furthest, startA, startB, history);
}

/** Where a way ends: behind so many edits, on a diagonal, so many elements of the first behind the start. */
interface End {
  readonly edits: number;
  readonly k: number;
  readonly a: number;
}

/** Whether the way that has come further to a diagonal comes from the one above it: by an insertion. */
function isInsertion(edits: number, k: number, before: number, after: number): boolean {
  return k === -edits || (k !== edits && before < after);
}

function wayTo(end: End, startA: number, startB: number, history: readonly Int32Array[]): Way {
  /** Goes back edit by edit, and notes the partners between the edits. */
  function mark(partners: Int32Array): void {
    let { k, a } = end;
    for (let edits = end.edits; edits >= 0; edits--) {
      const reached = history[edits] ?? new Int32Array();
      const [before, after] = [reached[edits + k] ?? 0, reached[edits + k + 2] ?? 0];
      const inserted = isInsertion(edits, k, before, after);
      const from = edits === 0 ? 0 : inserted ? after : before + 1;
      while (a > from) {
        a--;
        partners[startA + a] = startB + a - k;
      }
      a = inserted ? after : before;
      k += inserted ? 1 : -1;
    }
  }
  return { first: startA + end.a, second: startB + end.a - end.k, mark };
}

/** Elements that stand once on both sides of a stretch, as pairs of indices that rise on both. */
function commonOnce(
  first: Sequence,
  second: Sequence,
  stretch: Stretch,
): readonly (readonly [number, number])[] {
  const places = onceIn(second, stretch.second);
  const pairs: [number, number][] = [];
  for (const [element, a] of onceIn(first, stretch.first)) {
    const b = places.get(element) ?? -1;
    if (a >= 0 && b >= 0) pairs.push([a, b]);
  }
  pairs.sort(([a], [b]) => a - b);
  return longestRising(pairs.map(([, b]) => b)).flatMap((index) => {
    const pair = pairs[index];
    return pair ? [pair] : [];
  });
}

/** The index of each element of a stretch; -1 for one that comes more than once. */
function onceIn(sequence: Sequence, { start, end }: Span): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = start; index < end; index++) {
    const element = sequence[index] ?? 0;
    places.set(element, places.has(element) ? -1 : index);
  }
  return places;
}

/** What lies before, between and behind pairs of a stretch. */
function partsBetween(anchors: readonly (readonly [number, number])[], stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let [a, b] = [stretch.first.start, stretch.second.start];
  for (const [nextA, nextB] of [...anchors, [stretch.first.end, stretch.second.end] as const]) {
    parts.push({ first: { start: a, end: nextA }, second: { start: b, end: nextB } });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return parts;
}

/** The stretches without partners. */
function hunksBetween(partners: Int32Array, secondLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (let index = 0; index <= partners.length; index++) {
    const partner = index === partners.length ? secondLength : (partners[index] ?? -1);
    if (partner < 0) continue;
    if (index > a || partner > b)
      hunks.push({ first: { start: a, end: index }, second: { start: b, end: partner } });
    [a, b] = [index + 1, partner + 1];
  }
  return hunks;
}
