import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { movedPiece, type ReadyPiece, readyPiece } from '../../server/src/lsp/ready-list';

describe('a piece of a list that is ready', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"line":1', '"line": 1', '\\"line":12', '{"line":3}', 'line', '\u2026'),
  );
  const lines = fc.nat(100_000);
  const items = fc.array(fc.record({ name: words, start: lines, end: lines }));

  it('holds the items as JSON of ASCII alone', () => {
    fc.assert(
      fc.property(items, (all) => {
        const placed = itemsAt(all, 0);
        const { bytes } = readyPiece(placed);
        assert.deepEqual(itemsIn({ bytes, lines: [] }), placed);
        assert.ok(bytes.every((byte) => byte < 128));
      }),
    );
  });

  it('moves down and up as if it had been written there, and leaves the piece before as it was', () => {
    fc.assert(
      fc.property(items, lines, lines, (all, first, second) => {
        const piece = readyPiece(itemsAt(all, first));
        const moved = movedPiece(piece, second - first);
        assert.deepEqual(moved, readyPiece(itemsAt(all, second)));
        assert.deepEqual(itemsIn(piece), itemsAt(all, first));
      }),
    );
  });
});

interface Item {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Items with two lines each, so many lines further down. */
function itemsAt(items: readonly Item[], by: number) {
  return items.map(({ name, start, end }) => ({
    name,
    start: { line: start + by, character: 0 },
    end: { line: end + by, character: 7 },
  }));
}

function itemsIn({ bytes }: ReadyPiece): unknown {
  return JSON.parse(`[${new TextDecoder().decode(bytes)}]`);
}
