import { strict as assert } from 'node:assert';
import { actionOf, actions, titleWithKey } from '../../client/webview/facsimile/actions';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe('the keys of the facsimile', () => {
  const all = actions.flat();

  it('lead to one action each, and every action has one', () => {
    const keys = all.flatMap((action) => action.keys);
    assert.equal(new Set(keys).size, keys.length);
    for (const action of all) {
      assert.ok(action.keys.length > 0, action.title);
      for (const key of action.keys) assert.equal(actionOf({ key, ...plain }), action);
    }
  });

  it('are the editor’s where Ctrl, Alt or Command is held', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      assert.equal(actionOf({ key: 'w', ...plain, [held]: true }), undefined);
  });

  it('are told by the buttons', () => {
    assert.deepEqual(all.slice(0, 4).map(titleWithKey), [
      'Previous page (P)',
      'Next page (N)',
      'Zoom out (-)',
      'Zoom in (+)',
    ]);
    assert.ok(all.map(titleWithKey).includes('Turn left (Shift+R)'));
  });
});
