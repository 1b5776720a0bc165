import { strict as assert } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import { settling } from '../../client/webview/facsimile/settled';

describe('what settles', () => {
  it('is handed on once, with its last value, when no other comes', async () => {
    const told: string[] = [];
    const { soon } = settling<string>(5, (value) => told.push(value));
    soon('a');
    soon('b');
    assert.deepEqual(told, []);
    await pause(30);
    assert.deepEqual(told, ['b']);
  });

  it('is handed on at once where something else is to come, and not again', async () => {
    const told: string[] = [];
    const { soon, now } = settling<string>(5, (value) => told.push(value));
    now();
    soon('a view of one cable');
    now();
    soon('a view of another');
    assert.deepEqual(told, ['a view of one cable']);
    await pause(30);
    assert.deepEqual(told, ['a view of one cable', 'a view of another']);
  });
});
