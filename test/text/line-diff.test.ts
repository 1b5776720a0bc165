import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lineDiff } from '../../server/src/text/line-diff';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

describe('the difference of two texts by lines', () => {
  it('keeps what both have', () => {
    const signs = lineDiff(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ sign, text }) => sign + text);
    assert.deepEqual(signs, [' a', '-b', '+x', ' c', '+d']);
  });

  it('holds both texts whole, in order', () => {
    fc.assert(
      fc.property(lines, lines, fc.integer({ min: 1, max: 5 }), (before, after, reach) => {
        const diff = lineDiff(before, after, reach);
        const side = (sign: '-' | '+') => diff.filter((line) => line.sign !== sign).map(({ text }) => text);
        assert.deepEqual(side('+'), before);
        assert.deepEqual(side('-'), after);
        for (const { sign, text, line } of diff) assert.equal((sign === '+' ? after : before)[line], text);
      }),
    );
  });
});
