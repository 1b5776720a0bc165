import { strict as assert } from 'node:assert';
import { remembering } from '../../server/src/lsp/remembered';

describe('a remembered answer', () => {
  it('is made once, until it is forgotten', async () => {
    const answers = remembering<string, number>();
    let made = 0;
    const ask = () => answers.of('a.cable', async () => ++made);
    assert.deepEqual([await ask(), await ask()], [1, 1]);
    answers.forget('a.cable');
    assert.equal(await ask(), 2);
    answers.forgetAll();
    assert.equal(await ask(), 3);
  });

  it('that is forgotten while it is being made is not the one of later questions', async () => {
    const answers = remembering<string, string>();
    let tellOld = (_: string) => {};
    const old = answers.of('a.cable', () => new Promise((resolve) => (tellOld = resolve)));
    answers.forget('a.cable'); // the file has changed
    const young = answers.of('a.cable', async () => 'as it is now');
    tellOld('as it was');
    assert.deepEqual(await Promise.all([old, young]), ['as it was', 'as it is now']);
    assert.equal(await answers.of('a.cable', async () => 'made anew'), 'as it is now');
  });

  it('that fails is told to whoever asked, and made anew for the next', async () => {
    const answers = remembering<string, string>();
    const failing = answers.of('a.cable', () => Promise.reject(new Error('the disk is asleep')));
    await assert.rejects(failing, /the disk is asleep/);
    assert.equal(await answers.of('a.cable', async () => 'awake'), 'awake');
  });
});
