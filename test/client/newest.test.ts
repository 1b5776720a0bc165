import { strict as assert } from 'node:assert';
import { newest } from '../../client/src/newest';

describe('a question of which only the newest counts', () => {
  /** Questions that wait until the test answers them. */
  const waiting: ((answer: string) => void)[] = [];
  const question = () => newest(() => new Promise<string>((resolve) => waiting.push(resolve)));
  beforeEach(() => waiting.splice(0));

  it('is answered where nothing newer is asked', async () => {
    const scan = question();
    const answer = scan.ask();
    waiting[0]?.('scan.pdf');
    assert.equal(await answer, 'scan.pdf');
  });

  it('has no answer where it was asked anew, whichever comes first', async () => {
    const scan = question();
    const [old, young] = [scan.ask(), scan.ask()];
    waiting[1]?.('of the second');
    waiting[0]?.('of the first');
    assert.deepEqual(await Promise.all([old, young]), [undefined, 'of the second']);
  });

  it('has no answer where it was dropped, and can be asked again', async () => {
    const scan = question();
    const dropped = scan.ask();
    scan.drop();
    const again = scan.ask();
    waiting[0]?.('too late');
    waiting[1]?.('in time');
    assert.deepEqual(await Promise.all([dropped, again]), [undefined, 'in time']);
  });
});
