import { strict as assert } from 'node:assert';
import { Turns } from '../../server/src/lsp/workspace/turns';
import type { Steps } from '../../server/src/text/steps';

/** Work in so many parts that take some milliseconds each. */
function* parts(count: number, milliseconds: number): Steps<string> {
  for (let part = 0; part < count; part++) {
    const begun = performance.now();
    while (performance.now() - begun < milliseconds);
    yield;
  }
  return 'done';
}

describe('long work', () => {
  it('lets what has arrived meanwhile come first, every few milliseconds', async () => {
    let rests = 0;
    const turns = new Turns((run) => {
      rests++;
      run();
    });
    assert.equal(await turns.resultOf(parts(4, 6)), 'done');
    assert.ok(rests >= 4);
  });

  it('shares a turn with the next where it is short', async () => {
    let rests = 0;
    const turns = new Turns((run) => {
      rests++;
      run();
    });
    for (let piece = 0; piece < 1000; piece++) await turns.resultOf(parts(1, 0));
    assert.ok(rests < 1000);
  });
});
