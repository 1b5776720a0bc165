import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { BEYOND, bytesOf } from '../../server/src/text/bytes';

describe('a text as bytes', () => {
  it('has one for each character of the stretch, and a line feed behind', () => {
    assert.deepEqual([...bytesOf('BEES', 1, 3)], [0x45, 0x45, 10]);
    assert.deepEqual(
      [...bytesOf('CAF\u00e9 \u{1f41d}.', 0, 8)],
      [67, 65, 70, BEYOND, 32, BEYOND, BEYOND, 46, 10],
    );
    assert.deepEqual([...bytesOf('', 0, 0)], [10]);
  });

  it('is what the characters say, however long it is and whatever is in it', () => {
    const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('HONEY '.repeat(20_000))));
    fc.assert(
      fc.property(parts, fc.nat(9), (parts, start) => {
        const text = parts.join('');
        const from = Math.min(start, text.length);
        const codes = Array.from({ length: text.length - from }, (_, at) => text.charCodeAt(from + at));
        assert.deepEqual(
          [...bytesOf(text, from, text.length)],
          [...codes.map((code) => (code < 0x80 ? code : BEYOND)), 10],
        );
      }),
      { numRuns: 30 },
    );
  });
});
