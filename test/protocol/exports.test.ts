import { strict as assert } from 'node:assert';
import { exportDocument, exporters, openDocument } from '../../server/src/service';
import { Client } from './client';
import { cable } from './texts';

describe('protocol: cable/export', () => {
  let client: Client;
  afterEach(() => client.dispose());

  const dated = cable.replace('UNCLAS', 'R 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nUNCLAS');

  it('lists the formats', async () => {
    client = await Client.start();
    assert.deepEqual(
      await client.request('cable/exportFormats'),
      exporters.map(({ id, summary, extension }) => ({ id, summary, extension })),
    );
  });

  it('gives the text as it is now in each of them, with a name for the file', async () => {
    client = await Client.start();
    const document = await client.open(dated, 'file:///papers/bees%20and%20hives.cable');
    for (const { id: format } of exporters) {
      const answer = await client.request('cable/export', { textDocument: document.id, format });
      const fileName = 'bees and hives.cable';
      const text = exportDocument(openDocument(dated, { fileName }), fileName, format);
      assert.deepEqual(answer, { text, name: '09VALLETTA217' }, format);
    }
  });

  it('names no file for several cables', async () => {
    client = await Client.start();
    const document = await client.open(`${dated}\n\n${dated.replaceAll('000217', '000218')}`);
    const answer = await client.request<{ name: unknown }>('cable/export', {
      textDocument: document.id,
      format: 'csv',
    });
    assert.equal(answer.name, null);
  });

  it('refuses a format that there is not, and has nothing for a text that is not open', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    await assert.rejects(
      client.request('cable/export', { textDocument: document.id, format: 'pdf' }),
      /The parameter format is missing/,
    );
    const textDocument = { uri: 'file:///not/open.cable' };
    assert.equal(await client.request('cable/export', { textDocument, format: 'csv' }), null);
  });
});
