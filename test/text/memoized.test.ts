import { strict as assert } from 'node:assert';
import { memoized } from '../../server/src/text/memoized';

describe('a memoized function', () => {
  it('asks once for each key, also where the answer is nothing', () => {
    const asked: string[] = [];
    const lengthOf = memoized((word: string) => {
      asked.push(word);
      return word === '' ? undefined : word.length;
    });
    assert.deepEqual(['bee', '', 'bee', '', 'wasp'].map(lengthOf), [3, undefined, 3, undefined, 4]);
    assert.deepEqual(asked, ['bee', '', 'wasp']);
  });
});
