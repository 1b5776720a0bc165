import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Message } from 'vscode-languageserver/node';
import { ReadyList, readyPiece } from '../../server/src/lsp/ready-list';
import { StreamReader } from '../../server/src/node/stream-reader';
import { StreamWriter } from '../../server/src/node/stream-writer';

describe('the writer of a stream', () => {
  it('sends a message whole, whatever its characters', async () => {
    const message = { jsonrpc: '2.0', id: 1, result: ['bees', 'São Tomé', '🐝', '"\\\n'] };
    assert.deepEqual(await sent(message), message);
  });

  it('sends a list that is ready as the list that it stands for', async () => {
    const items = [{ name: 'bees' }, { name: 'São Tomé 🐝 "\\\n…' }, { line: 7 }];
    const answer = (result: unknown) => ({ jsonrpc: '2.0', id: 'a"b', result });
    const lists = [[], [items], [[], items, []], items.map((item) => [item])];
    for (const list of lists) {
      const ready = new ReadyList(list.map((piece) => readyPiece(piece).bytes));
      assert.deepEqual(await sent(answer(ready)), answer(list.flat()));
    }
  });
});

/** The message as it arrives. */
async function sent(message: Message): Promise<unknown> {
  const stream = new PassThrough();
  const arrived: unknown[] = [];
  new StreamReader(stream).listen((received) => arrived.push(received));
  const written = new StreamWriter(stream).write(message);
  stream.on('data', () => {});
  await written;
  stream.end();
  await once(stream, 'end');
  assert.equal(arrived.length, 1);
  return arrived[0];
}
