import { strict as assert } from 'node:assert';
import { romanNumber } from '../../server/src/text/roman-numbers';

describe('a Roman number', () => {
  it('counts to thirty-nine', () =>
    assert.deepEqual(
      ['I', 'II', 'IV', 'VIII', 'IX', 'XIV', 'XXXIX'].map(romanNumber),
      [1, 2, 4, 8, 9, 14, 39],
    ));

  it('is none in other letters, nor in an order that nobody writes', () =>
    assert.deepEqual(['', 'C', 'VV', 'IIII', 'IC', 'iv'].map(romanNumber), Array(6).fill(null)));
});
