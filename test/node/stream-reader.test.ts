import { strict as assert } from 'node:assert';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { StreamReader } from '../../server/src/node/stream-reader';

describe('the reader of a stream', () => {
  it('gives every message whole and in order, however it arrives in pieces', () => {
    const messages = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(messages, fc.array(fc.integer({ min: 1, max: 60 })), (texts, lengths) => {
        const sent = texts.map((text) => ({ jsonrpc: '2.0', text }));
        const { received, errors } = read(pieces(Buffer.concat(sent.map(written)), lengths));
        assert.deepEqual(received, JSON.parse(JSON.stringify(sent)));
        assert.deepEqual(errors, []);
      }),
    );
  });

  it('tells what is no message, and goes on behind it', () => {
    const good = { jsonrpc: '2.0', text: 'bees' };
    for (const bad of ['Content-Type: hive\r\n\r\n', 'Content-Length: 3\r\n\r\n{x}']) {
      const { received, errors } = read([Buffer.concat([Buffer.from(bad), written(good)])]);
      assert.deepEqual(received, [good]);
      assert.equal(errors.length, 1);
    }
  });

  it('does not collect what never becomes a message', () => {
    const { received, errors } = read([Buffer.alloc(10_000, 'x'), written({ jsonrpc: '2.0' })]);
    assert.deepEqual(received, [{ jsonrpc: '2.0' }]);
    assert.equal(errors.length, 1);
  });
});

function written(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/** Cut at these lengths, the rest in one. */
function pieces(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const cut: Buffer[] = [];
  let rest = bytes;
  for (const length of lengths) {
    cut.push(rest.subarray(0, length));
    rest = rest.subarray(length);
  }
  return [...cut, rest].filter((piece) => piece.length > 0);
}

function read(chunks: readonly Buffer[]) {
  const stream = new PassThrough();
  const reader = new StreamReader(stream);
  const received: unknown[] = [];
  const errors: Error[] = [];
  reader.onError((error) => errors.push(error));
  reader.listen((message) => received.push(message));
  for (const chunk of chunks) stream.emit('data', chunk);
  return { received, errors };
}
