import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Rotation } from '../../client/src/views/facsimile/messages';
import {
  asTurned,
  asUpright,
  drawnSize,
  MARGIN,
  nextContrast,
  quarterTurn,
  scaleOf,
  turned,
} from '../../client/webview/facsimile/layout';

const page = { width: 600, height: 800 };
const rotations: readonly Rotation[] = [0, 90, 180, 270];

describe('scaleOf', () => {
  const view = { width: 600 + 2 * MARGIN, height: 400 + 2 * MARGIN };

  it('fits the width or the whole page, with the margin around it', () => {
    assert.equal(scaleOf(page, view, 'width'), 1);
    assert.equal(scaleOf(page, view, 'page'), 0.5);
    assert.equal(scaleOf(turned(page, 90), view, 'width'), 0.75);
  });

  it('keeps to what can be drawn', () => {
    assert.equal(scaleOf(page, view, 1000), 8);
    assert.equal(scaleOf(page, { width: 0, height: 0 }, 'page'), 0.05);
  });
});

describe('a turned page', () => {
  it('has its corners where a turn to the right brings them', () => {
    const corner = { x: 0, y: 0 };
    assert.deepEqual(
      rotations.map((rotation) => asTurned(corner, rotation)),
      [corner, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 1 }],
    );
  });

  it('gives each spot back', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...rotations), part, part, (rotation, x, y) => {
        const back = asUpright(asTurned({ x, y }, rotation), rotation);
        assert.ok(Math.abs(back.x - x) < 1e-9 && Math.abs(back.y - y) < 1e-9);
      }),
    );
  });

  it('is upright again after four quarters, either way', () => {
    for (const by of [1, -1] as const) {
      const [first, ...later] = rotations.map((_, turns) =>
        Array.from({ length: turns + 1 }).reduce<Rotation>((rotation) => quarterTurn(rotation, by), 0),
      );
      assert.equal(first, by === 1 ? 90 : 270);
      assert.equal(later.at(-1), 0);
    }
  });
});

describe('nextContrast', () => {
  it('goes up and down by steps, and stays at the ends', () => {
    assert.deepEqual([nextContrast(1, 1), nextContrast(1.5, -1), nextContrast(1.7, 1)], [1.5, 1, 2]);
    assert.deepEqual([nextContrast(5, 1), nextContrast(1, -1)], [5, 1]);
  });
});

describe('drawnSize', () => {
  it('is what the screen can show', () => {
    assert.deepEqual(drawnSize(page, 2), { width: 1200, height: 1600 });
  });

  it('is never more than a canvas can hold, nor nothing', () => {
    const length = fc.double({ min: 0.01, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(length, length, fc.double({ min: 0.5, max: 4, noNaN: true }), (width, height, ratio) => {
        const size = drawnSize({ width, height }, ratio);
        assert.ok(size.width >= 1 && size.height >= 1);
        assert.ok(size.width * size.height <= 2 ** 25 + 100_000 * 4);
      }),
    );
  });
});
