import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { distance } from '../../server/src/text/distance';

/** Words over few letters, so that near ones are common. */
const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 8 });
const limit = fc.integer({ min: 0, max: 9 });

describe('distance', () => {
  const examples: readonly [string, string, number, string][] = [
    ['PGOV', 'PGOV', 0, 'the same'],
    ['PGOV', 'PGOOV', 1, 'a letter too many'],
    ['SIPDIS', 'SIPDS', 1, 'a letter lost'],
    ['NODIS', 'NODUS', 1, 'a wrong letter'],
    ['PREL', 'PERL', 1, 'two letters swapped'],
    ['', 'EXDIS', 5, 'all letters lost'],
    ['CA', 'ABC', 3, 'a swapped pair is not edited again'],
  ];
  for (const [a, b, edits, why] of examples) {
    it(`of '${a}' and '${b}' is ${edits}: ${why}`, () => assert.equal(distance(a, b), edits));
  }

  it('is 0 for equal words and for no others', () => {
    fc.assert(fc.property(word, word, (a, b) => (distance(a, b) === 0) === (a === b)));
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, limit, (a, b, most) => distance(a, b, most) === distance(b, a, most)));
  });

  it('is at least the difference in length and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = distance(a, b);
        return edits >= Math.abs(a.length - b.length) && edits <= Math.max(a.length, b.length);
      }),
    );
  });

  it('with a limit is the distance up to the limit, and one more above it', () => {
    fc.assert(
      fc.property(
        word,
        word,
        limit,
        (a, b, most) => distance(a, b, most) === Math.min(distance(a, b), most + 1),
      ),
    );
  });

  it('agrees with the definition', () => {
    fc.assert(fc.property(word, word, (a, b) => distance(a, b) === byDefinition(a, b)));
  });
});

/** The recursive definition of the restricted distance. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [
    byDefinition(a.slice(0, -1), b) + 1,
    byDefinition(a, b.slice(0, -1)) + 1,
    byDefinition(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}
