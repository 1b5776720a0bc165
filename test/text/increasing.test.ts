import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { longestRising } from '../../server/src/text/increasing';

/** The length of the longest rising run, by comparing every pair. */
function lengthByPairs(numbers: readonly number[]): number {
  const lengths: number[] = [];
  numbers.forEach((value, index) => {
    const before = lengths.filter((_, at) => at < index && (numbers[at] ?? 0) <= value);
    lengths.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...lengths);
}

describe('longestRising', () => {
  it('gives the indices of a longest run that never falls', () => {
    assert.deepEqual(longestRising([]), []);
    assert.deepEqual(longestRising([5, 1, 2, 9, 3]), [1, 2, 4]);
    assert.deepEqual(longestRising([1, 1, 0, 1]), [0, 1, 3]);
  });

  it('finds no shorter run than comparing every pair does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 30 }), (numbers) => {
        const run = longestRising(numbers);
        const values = run.map((index) => numbers[index] ?? 0);
        assert.deepEqual(
          values,
          [...values].sort((a, b) => a - b),
        );
        assert.deepEqual(
          run,
          [...run].sort((a, b) => a - b),
        );
        assert.equal(run.length, lengthByPairs(numbers));
      }),
    );
  });
});
