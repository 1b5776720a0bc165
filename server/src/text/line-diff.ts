/** A line that only one of two texts has, or that both have. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
  /** Its zero-based number in the text that has it; in the first where both have it. */
  readonly line: number;
}

/**
 * What makes the second list of lines of the first, with the lines that both have between. A line that both have once
 * is kept where the order allows it; the search looks `reach` lines ahead, so that its cost stays linear.
 */
export function lineDiff(
  before: readonly string[],
  after: readonly string[],
  reach = 200,
): readonly DiffLine[] {
  const diff: DiffLine[] = [];
  let a = 0;
  let b = 0;
  const removed = (until: number) => {
    for (; a < until; a++) diff.push({ sign: '-', text: before[a] ?? '', line: a });
  };
  const added = (until: number) => {
    for (; b < until; b++) diff.push({ sign: '+', text: after[b] ?? '', line: b });
  };
  while (a < before.length && b < after.length) {
    const [nextA, nextB] = nextCommon(before, after, a, b, reach);
    removed(nextA);
    added(nextB);
    if (a < before.length && b < after.length) {
      diff.push({ sign: ' ', text: before[a] ?? '', line: a });
      a++;
      b++;
    }
  }
  removed(before.length);
  added(after.length);
  return diff;
}

/** The nearest places at which both lists have the same line; their ends where there is none within reach. */
function nextCommon(
  before: readonly string[],
  after: readonly string[],
  a: number,
  b: number,
  reach: number,
): readonly [number, number] {
  for (let steps = 0; steps < reach; steps++) {
    for (let ahead = 0; ahead <= steps; ahead++) {
      const [i, j] = [a + steps - ahead, b + ahead];
      if (i < before.length && j < after.length && before[i] === after[j]) return [i, j];
    }
  }
  return [before.length, after.length];
}
