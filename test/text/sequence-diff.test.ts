import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Hunk, sequenceDiff } from '../../server/src/text/sequence-diff';

const codes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** What has to be done, `-` and `+` before what only one side has: `ab[-c+x]d`. */
function diffOf(first: string, second: string): string {
  let at = 0;
  const pieces = sequenceDiff(codes(first), codes(second)).map(({ first: a, second: b }) => {
    const equal = first.slice(at, a.start);
    at = a.end;
    const [lost, come] = [first.slice(a.start, a.end), second.slice(b.start, b.end)];
    return `${equal}[${lost && `-${lost}`}${come && `+${come}`}]`;
  });
  return pieces.join('') + first.slice(at);
}

/** The length of the longest common subsequence, by the table that every textbook has. */
function longestCommon(first: readonly number[], second: readonly number[]): number {
  let row = new Array<number>(second.length + 1).fill(0);
  for (const element of first) {
    const next = [0];
    for (let b = 0; b < second.length; b++) {
      next.push(element === second[b] ? (row[b] ?? 0) + 1 : Math.max(row[b + 1] ?? 0, next[b] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The second sequence, made of the first and the hunks. */
function patched(first: readonly number[], second: readonly number[], hunks: readonly Hunk[]): number[] {
  const made: number[] = [];
  let at = 0;
  for (const hunk of hunks) {
    made.push(...first.slice(at, hunk.first.start), ...second.slice(hunk.second.start, hunk.second.end));
    at = hunk.first.end;
  }
  return [...made, ...first.slice(at)];
}

const sequences = fc.array(fc.nat(6), { maxLength: 40 });

describe('sequenceDiff', () => {
  it('finds what is changed, missing and added', () => {
    assert.equal(diffOf('abcd', 'abcd'), 'abcd');
    assert.equal(diffOf('abcd', 'axcd'), 'a[-b+x]cd');
    assert.equal(diffOf('abcd', 'acd'), 'a[-b]cd');
    assert.equal(diffOf('abcd', 'abxycd'), 'ab[+xy]cd');
    assert.equal(diffOf('', 'ab'), '[+ab]');
    assert.equal(diffOf('ab', ''), '[-ab]');
  });

  it('leads from the first to the second in as few edits as can be', () => {
    fc.assert(
      fc.property(sequences, sequences, (first, second) => {
        const hunks = sequenceDiff(first, second);
        assert.deepEqual(patched(first, second, hunks), second);
        const kept = first.length - hunks.reduce((sum, { first: { start, end } }) => sum + end - start, 0);
        assert.equal(kept, longestCommon(first, second));
      }),
      { numRuns: 1000 },
    );
  });

  it('still leads from one to the other where more edits are needed than are looked for', () => {
    const long = fc.array(fc.nat(3), { minLength: 500, maxLength: 1500 });
    fc.assert(
      fc.property(long, long, (first, second) => {
        assert.deepEqual(patched(first, second, sequenceDiff(first, second)), second);
      }),
      { numRuns: 20 },
    );
  });

  it('finds its way again behind a great hole', () => {
    const words = Array.from({ length: 2000 }, (_, index) => index);
    const hunks = sequenceDiff(words, [...words.slice(0, 500), ...words.slice(1400)]);
    assert.deepEqual(hunks, [{ first: { start: 500, end: 1400 }, second: { start: 500, end: 500 } }]);
  });
});
