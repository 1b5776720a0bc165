import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { firstView, readFromPage, readView } from '../../../client/src/views/facsimile/messages';

describe('readFromPage', () => {
  const messages = [
    { type: 'ready' },
    { type: 'choose' },
    { type: 'need', part: 'openjpeg.wasm' },
    { type: 'view', cable: 'file:///a.cable', view: firstView },
    { type: 'text', spot: { page: 2, x: 0.5, y: 0.25 }, pages: 3, enter: true },
  ];
  for (const message of messages) {
    it(`takes ${JSON.stringify(message)}`, () => {
      assert.deepEqual(readFromPage(message), message);
    });
  }

  const others = [
    undefined,
    null,
    'ready',
    {},
    { type: 'show' },
    { type: 'need', part: '../../package.json' },
    { type: 'view', cable: 'file:///a.cable', view: { ...firstView, rotation: 45 } },
    { type: 'view', view: firstView },
    { type: 'text', spot: { page: 0, x: 0, y: 0 }, pages: 3 },
    { type: 'text', spot: { page: 1, x: 0, y: Number.NaN }, pages: 3 },
  ];
  for (const other of others) {
    it(`refuses ${JSON.stringify(other)}`, () => {
      assert.equal(readFromPage(other), undefined);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => readFromPage(data) === undefined || true));
  });
});

describe('readView', () => {
  it('reads what was remembered', () => {
    const view = { ...firstView, zoom: 1.5, rotation: 270, contrast: 2, inverted: true } as const;
    assert.deepEqual(readView(JSON.parse(JSON.stringify(view))), view);
  });

  it('reads nothing from what is no view', () => {
    for (const data of [undefined, {}, { ...firstView, zoom: 0 }, { ...firstView, spot: null }])
      assert.equal(readView(data), undefined);
  });
});
