/**
 * The restricted Damerau-Levenshtein distance of two strings: how many letters must be inserted, deleted, replaced or
 * swapped with their neighbour, no stretch being edited twice. Gives `limit + 1` as soon as the distance is above
 * `limit`. Compares UTF-16 code units; time O(length * limit).
 */
export function distance(a: string, b: string, limit = Math.max(a.length, b.length)): number {
  const above = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return above;

  // What both begin and end with needs no edit.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const longer = Math.max(endA, endB) - start;
  if (Math.min(endA, endB) === start || longer === 1) return Math.min(longer, above);
  if (limit === 1) return isSwap(a, b, start, endA, endB) ? 1 : above;
  const [partA, partB] = [a.slice(start, endA), b.slice(start, endB)];
  if (areApart(partA, partB, limit)) return above;
  return distanceByTable(partA, partB, limit);
}

/** One has more letters that the other has not than there may be edits: each needs one of its own. Most words are apart. */
function areApart(a: string, b: string, limit: number): boolean {
  const [ofA, ofB] = [lettersOf(a), lettersOf(b)];
  return bitsOf(ofA & ~ofB) > limit || bitsOf(ofB & ~ofA) > limit;
}

/** A bit for each letter; some that are far from each other share theirs. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Two letters that stand the other way round, and nothing else. */
function isSwap(a: string, b: string, start: number, endA: number, endB: number): boolean {
  const isPair = endA - start === 2 && endB - start === 2;
  return isPair && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function distanceByTable(a: string, b: string, limit: number): number {
  const above = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(above);
    row[0] = i;
    let least = i;
    const end = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= end; j++) {
      const same = a[i - 1] === b[j - 1];
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swap ? at(beforeLast, j - 2) + 1 : above,
      );
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return above;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), above);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
