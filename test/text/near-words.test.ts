import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { distance } from '../../server/src/text/distance';
import { nearWords } from '../../server/src/text/near-words';

/** Words over few letters and a figure, so that near ones are common. */
const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '1'), maxLength: 6 });

describe('near words', () => {
  it('are those at most so many edits away, in the order of the list', () => {
    const near = nearWords(() => ['PREL', 'PGOV', 'PTER', 'PGO', 'XX']);
    assert.deepEqual(near('PGVO', 1), [
      { word: 'PGOV', edits: 1 },
      { word: 'PGO', edits: 1 },
    ]);
  });

  it('are the same as by comparing every word', () => {
    fc.assert(
      fc.property(fc.array(word), word, fc.integer({ min: 0, max: 3 }), (words, typed, limit) => {
        const all = words
          .map((each) => ({ word: each, edits: distance(each, typed, limit) }))
          .filter(({ edits }) => edits <= limit);
        assert.deepEqual(nearWords(() => words)(typed, limit), all);
      }),
    );
  });

  it('need the list only when asked', () => {
    nearWords(() => assert.fail('nobody asked'));
  });
});
