// What the measuring scripts share: repeated timing, medians, tables.

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Shorter pieces of work are repeated until they take this long. */
const leastMs = 20;

/** Milliseconds that a piece of work takes. */
function timeOf(work) {
  let runs = 0;
  const begin = performance.now();
  do {
    work();
    runs++;
  } while (performance.now() - begin < leastMs);
  return (performance.now() - begin) / runs;
}

/** For each round the milliseconds of each piece of work; they take turns, so that all share the machine's moods. */
export function timesInTurn(works, rounds) {
  return Array.from({ length: rounds }, () => works.map(timeOf));
}

/** Times below this are overhead and noise, and no step begins below a tenth of it. */
const leastGrownMs = 5;

/**
 * The worst growth from one size to the next: how many times as long divided by how many times as large, 1 where time is
 * linear. The median of all rounds; steps to or from a time that is too short to tell count as 0.
 */
export function growthOf(lengths, rounds) {
  const steps = lengths.slice(1).map((length, index) =>
    median(
      rounds.map((times) => {
        const [before = 0, after = 0] = times.slice(index);
        const isTooShort = after < leastGrownMs || before < leastGrownMs / 10;
        return isTooShort ? 0 : after / before / (length / lengths[index]);
      }),
    ),
  );
  return Math.max(...steps);
}

/** The median time of each piece of work over the rounds. */
export function mediansOf(rounds) {
  return (rounds[0] ?? []).map((_, column) => median(rounds.map((times) => times[column])));
}

/**
 * Measures again, up to twice, where a gate does not hold: another process may have been in the way. The last
 * measurement counts.
 * @template T
 * @param {() => T} measure
 * @param {(measured: T) => boolean} holds
 * @returns {T}
 */
export function settled(measure, holds) {
  let measured = measure();
  for (let tries = 1; tries < 3 && !holds(measured); tries++) measured = measure();
  return measured;
}

/**
 * The same for what takes its time.
 * @template T
 * @param {() => Promise<T>} measure
 * @param {(measured: T) => boolean} holds
 * @returns {Promise<T>}
 */
export async function settledInTime(measure, holds) {
  let measured = await measure();
  for (let tries = 1; tries < 3 && !holds(measured); tries++) measured = await measure();
  return measured;
}

/** Prints rows of cells in columns; the first column to the left, the others to the right. */
export function printTable(title, head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** Says which gates failed, and makes the script end with 1 where one did. */
export function endWith(failures) {
  for (const failure of failures) console.log(`  FAILED  ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
