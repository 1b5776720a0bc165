import { strict as assert } from 'node:assert';
import { counted } from '../../server/src/edits/counted';

/** What is said of a row: each number that is not the next, what it is, and what was meant. */
function faults(...numbers: readonly number[]): readonly string[] {
  return counted(numbers).flatMap(({ kind, meant }, index) => {
    if (kind === 'next' && meant === null) return [];
    return `${numbers[index]} ${kind}${meant === null ? '' : `, meant ${meant}`}`;
  });
}

describe('a row of paragraph numbers', () => {
  it('that counts up has no fault, wherever it begins', () => {
    assert.deepEqual(faults(1, 2, 3), []);
    assert.deepEqual(faults(4, 5, 6), []);
  });

  it('has a gap where numbers are nowhere', () => {
    assert.deepEqual(faults(1, 2, 5, 6), ['5 gap']);
  });

  it('has a misread number where the next goes on as if it had been right', () => {
    assert.deepEqual(faults(1, 7, 3), ['7 gap, meant 2']);
    assert.deepEqual(faults(1, 2, 1, 4), ['1 duplicate, meant 3']);
  });

  it('has a duplicate where a number comes again', () => {
    assert.deepEqual(faults(1, 2, 2, 3), ['2 duplicate']);
  });

  it('misses nothing before the number behind a duplicate that stands in its place', () => {
    assert.deepEqual(faults(1, 2, 2, 4), ['2 duplicate, meant 3']);
    assert.deepEqual(faults(1, 3, 3), ['3 duplicate']);
  });

  it('has a number too late where what comes before stands behind', () => {
    assert.deepEqual(faults(1, 3, 2, 4), ['2 backward']);
  });

  it('may begin anew', () => {
    assert.deepEqual(faults(1, 2, 3, 1, 2), ['1 restart']);
  });

  it('tells which number stood first', () => {
    assert.deepEqual(
      counted([1, 2, 2]).map(({ first }) => first),
      [null, null, 1],
    );
  });
});
