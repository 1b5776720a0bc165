import { strict as assert } from 'node:assert';
import { memoryIn } from '../../../client/src/views/facsimile/memory';
import { firstView } from '../../../client/src/views/facsimile/messages';

/** A memento as the editor has it: what is kept is kept as JSON. */
function memento(values = new Map<string, string>()) {
  return {
    get<Value>(key: string, otherwise?: Value): Value {
      return JSON.parse(values.get(key) ?? JSON.stringify(otherwise));
    },
    async update(key: string, value: unknown) {
      values.set(key, JSON.stringify(value));
    },
  };
}

const cable = 'file:///archive/a.cable';

describe('memoryIn', () => {
  it('remembers nothing at first', () => {
    const memory = memoryIn(memento());
    assert.equal(memory.chosenFor(cable), undefined);
    assert.deepEqual(memory.chosenFolders('file:///archive'), []);
    assert.equal(memory.viewOf(cable), undefined);
  });

  it('remembers the files of a cable, and their folder for its neighbours', async () => {
    const kept = memento();
    await memoryIn(kept).choose(cable, ['file:///films/a-1.tif', 'file:///films/a-2.tif']);
    await memoryIn(kept).choose('file:///archive/b.cable', ['file:///box/b.pdf']);
    const memory = memoryIn(kept);
    assert.deepEqual(memory.chosenFor(cable), ['file:///films/a-1.tif', 'file:///films/a-2.tif']);
    assert.deepEqual(memory.chosenFolders('file:///archive'), ['file:///box', 'file:///films']);
    assert.deepEqual(memory.chosenFolders('file:///elsewhere'), []);
  });

  it('remembers how each cable was looked at', async () => {
    const memory = memoryIn(memento());
    const view = { ...firstView, zoom: 2, inverted: true };
    await memory.keepView(cable, view);
    await memory.keepView('file:///archive/b.cable', firstView);
    assert.deepEqual(memory.viewOf(cable), view);
  });

  it('forgets the cables that were not looked at for longest', async () => {
    const memory = memoryIn(memento());
    for (let number = 0; number < 501; number++) {
      if (number === 400) await memory.keepView('file:///0.cable', firstView);
      await memory.keepView(`file:///${number}.cable`, firstView);
    }
    assert.ok(memory.viewOf('file:///0.cable'));
    assert.equal(memory.viewOf('file:///1.cable'), undefined);
    assert.ok(memory.viewOf('file:///500.cable'));
  });
});
