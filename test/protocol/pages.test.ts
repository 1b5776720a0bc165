import { strict as assert } from 'node:assert';
import { Client } from './client';
import { cable } from './texts';

describe('protocol: cable/pages', () => {
  let client: Client;
  afterEach(() => client.dispose());

  it('tells which part of the text was copied from which page', async () => {
    client = await Client.start();
    const document = await client.open(`${cable}\n[page 2]\n9. (U) More rain.\n`);
    const line = cable.split('\n').length;
    const mark = { line, character: 0 };
    const pages = await client.request('cable/pages', { textDocument: { uri: document.uri } });
    assert.deepEqual(pages, [
      { number: 1, range: { start: { line: 0, character: 0 }, end: mark } },
      { number: 2, range: { start: mark, end: { line: line + 2, character: 0 } } },
    ]);
  });

  it('tells nothing of a text that is not open', async () => {
    client = await Client.start();
    const textDocument = { uri: 'file:///not/open.cable' };
    assert.deepEqual(await client.request('cable/pages', { textDocument }), []);
  });
});
