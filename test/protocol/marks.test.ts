import { strict as assert } from 'node:assert';
import { Client } from './client';
import { cable } from './texts';

describe('protocol: marks of the transcriber', () => {
  let client: Client;
  afterEach(() => client.dispose());

  it('cable/marks lists them with their places', async () => {
    client = await Client.start();
    const { uri } = await client.open(`${cable}\n[page 2]\n[word?]\n`);
    const line = cable.split('\n').length;
    assert.deepEqual(await client.request('cable/marks', { textDocument: { uri } }), [
      {
        range: { start: { line, character: 0 }, end: { line, character: 8 } },
        kind: 'page',
        detail: '2',
        doubtful: false,
      },
      {
        range: { start: { line: line + 1, character: 0 }, end: { line: line + 1, character: 7 } },
        kind: 'doubtful',
        detail: 'word',
        doubtful: true,
      },
    ]);
  });

  it('cable/mark tells the edits that put marks in, and what is selected then', async () => {
    client = await Client.start();
    const { uri } = await client.open('met Roe\nand Doe\n');
    const at = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 7 } });
    const zero = (line: number, character: number) => ({
      start: { line, character },
      end: { line, character },
    });
    const answer = await client.request('cable/mark', {
      textDocument: { uri },
      kind: 'doubtful',
      ranges: [at(0), at(1)],
    });
    assert.deepEqual(answer, {
      version: 1,
      edits: [
        { range: zero(0, 4), newText: '[' },
        { range: zero(0, 7), newText: '?]' },
        { range: zero(1, 4), newText: '[' },
        { range: zero(1, 7), newText: '?]' },
      ],
      selections: [
        { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
        { start: { line: 1, character: 5 }, end: { line: 1, character: 8 } },
      ],
    });
  });

  it('refuses a mark that does not exist in plain words', async () => {
    client = await Client.start();
    const { uri } = await client.open('met Roe\n');
    const params = { textDocument: { uri }, kind: 'smudge', ranges: [] };
    await assert.rejects(client.request('cable/mark', params), /The parameter kind is missing/);
  });
});
