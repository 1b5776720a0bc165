import { strict as assert } from 'node:assert';
import type { ClientCapabilities, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern, type OpenText } from './client';
import { cable } from './texts';

const untidy = cable.replace('SIPDIS\n', 'SIPDIS  \n\n\n').replace('\n\n3.', '\n3.');

/** A client to which a formatter may come and go, and what is registered with it now. */
async function following(settings: object): Promise<{ client: Client; registered: Set<string> }> {
  const capabilities: ClientCapabilities = {
    ...modern,
    textDocument: {
      ...modern.textDocument,
      formatting: { dynamicRegistration: true },
      rangeFormatting: { dynamicRegistration: true },
    },
  };
  const client = await Client.spawn(settings);
  const registered = new Set<string>();
  const methods = new Map<string, string>();
  client.connection.onRequest('client/registerCapability', ({ registrations }) => {
    for (const { id, method } of registrations) {
      methods.set(id, method);
      if (/ormatting/.test(method)) registered.add(method);
    }
  });
  client.connection.onRequest('client/unregisterCapability', ({ unregisterations }) => {
    for (const { id } of unregisterations) registered.delete(methods.get(id) ?? '');
  });
  await client.initialize({ capabilities });
  return { client, registered };
}

describe('protocol: the formatter', () => {
  let client: Client;
  afterEach(() => client.dispose());

  const options = { tabSize: 4, insertSpaces: true };
  const formatted = async (document: OpenText) => {
    const edits = await document.ask<TextEdit[] | null>('formatting', { options });
    const text = TextDocument.create('', '', 1, document.text);
    return edits && TextDocument.applyEdits(text, edits);
  };

  it('comes with its setting and goes with it', async () => {
    const started = await following({ cable: { format: { enable: true } } });
    client = started.client;
    const document = await client.open(untidy);
    assert.equal(client.initialized?.capabilities.documentFormattingProvider, undefined);
    assert.equal(await formatted(document), cable);
    assert.deepEqual([...started.registered].sort(), [
      'textDocument/formatting',
      'textDocument/rangeFormatting',
    ]);

    await client.configure({ cable: { format: { enable: false } } });
    assert.equal(await formatted(document), null);
    await document.diagnostics();
    assert.deepEqual([...started.registered], []);
  });

  it('is not there by default', async () => {
    const started = await following({});
    client = started.client;
    const document = await client.open(untidy);
    assert.equal(await formatted(document), null);
    assert.deepEqual([...started.registered], []);
  });

  it('formats what is selected', async () => {
    client = await Client.start({ settings: { cable: { format: { enable: true } } } });
    const document = await client.open(untidy);
    const edits = await document.ask<TextEdit[]>('rangeFormatting', {
      range: document.rangeOf('four jars.\n3.'),
      options,
    });
    const text = TextDocument.create('', '', 1, untidy);
    assert.equal(TextDocument.applyEdits(text, edits), untidy.replace('\n3.', '\n\n3.'));
  });

  it('changes nothing for a client to which it cannot come, until it is switched on', async () => {
    client = await Client.start();
    assert.equal(client.initialized?.capabilities.documentFormattingProvider, true);
    assert.equal(await formatted(await client.open(untidy)), null);
  });
});
