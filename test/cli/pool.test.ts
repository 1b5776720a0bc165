import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Helper, inOrder, NotBegun, startPool } from '../../server/src/cli/pool';

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

describe('helpers in a pool', () => {
  /** One that answers with its name and the item. */
  const named = (name: string): Helper<string, string> => ({
    async run(item) {
      await later(1);
      if (item === 'deadly') throw new Error('dead');
      return `${name} ${item}`;
    },
    close: () => Promise.resolve(),
  });
  const neverStarted: Helper<string, string> = {
    run: () => Promise.reject(new NotBegun('no')),
    close: () => Promise.resolve(),
  };
  const items = [...'abcdefgh'];

  /** A pool of those helpers, each started when its turn comes; and how many were. */
  function poolOf(size: number, start: (number: number) => Helper<string, string>) {
    const counts = { started: 0 };
    const pool = startPool(() => start(++counts.started), size, named('here'));
    return { counts, pool, all: () => Promise.all(items.map((item) => pool.run(item))) };
  }

  it('are no more than asked for', async () => {
    const { counts, all } = poolOf(3, (number) => named(String(number)));
    const results = await all();
    assert.deepEqual(
      results.map((result) => result.at(-1)),
      items,
    );
    assert.equal(counts.started, 3);
  });

  it('are not started again where none can be: the last resort does everything', async () => {
    const { counts, all } = poolOf(3, () => neverStarted);
    assert.deepEqual(
      await all(),
      items.map((item) => `here ${item}`),
    );
    assert.equal(counts.started, 3);
  });

  it('do the work of those that could not be started', async () => {
    const { counts, all } = poolOf(3, (number) => (number === 2 ? named('2') : neverStarted));
    assert.deepEqual(
      await all(),
      items.map((item) => `2 ${item}`),
    );
    assert.equal(counts.started, 3);
  });

  it('are replaced where they fail over an item, which is told', async () => {
    const { counts, pool } = poolOf(1, (number) => named(String(number)));
    await assert.rejects(pool.run('deadly'), /dead/);
    assert.equal(await pool.run('a'), '2 a');
    assert.equal(counts.started, 2);
  });
});
