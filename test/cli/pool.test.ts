import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { inOrder } from '../../server/src/cli/pool';

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('work in order', () => {
  it('gives results in the order of the items, whatever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), fc.nat(5), async (delays, ahead) => {
        const results = inOrder([...delays.entries()], ahead, async ([index, delay]) => {
          await later(delay);
          return index;
        });
        assert.deepEqual(await collect(results), [...delays.keys()]);
      }),
      { numRuns: 20 },
    );
  });

  it('has no more items under way than asked for', async () => {
    let underWay = 0;
    let most = 0;
    const results = inOrder(Array.from({ length: 20 }).keys(), 3, async () => {
      most = Math.max(most, ++underWay);
      await later(1);
      underWay--;
    });
    await collect(results);
    assert.ok(most <= 4, `${most} at once`);
  });
});
