import { strict as assert } from 'node:assert';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  type HoverParams,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileSettings } from '../../server/src/config/configs';
import { defaultSettings } from '../../server/src/config/settings';
import { abilitiesOf } from '../../server/src/lsp/abilities';
import { type OpenDocument, openDocuments } from '../../server/src/lsp/documents';
import { noFiles } from '../../server/src/lsp/files';
import { Limits } from '../../server/src/lsp/limits';
import { answering, type Session } from '../../server/src/lsp/session';

const uri = 'file:///cables/example.cable';
const question = { textDocument: { uri }, position: { line: 0, character: 0 } };

describe('an answer to a request', () => {
  let client: MessageConnection;
  const log: string[] = [];

  /** Joins a client to a server whose only answer is this one, and opens a text. */
  async function serve(
    answer: (document: OpenDocument, params: HoverParams, settings: FileSettings) => null,
  ): Promise<void> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    const documents = openDocuments();
    const session: Session = {
      connection,
      documents,
      abilities: abilitiesOf({ processId: null, rootUri: null, capabilities: {} }),
      settings: {
        of: async () => ({ ...defaultSettings, generation: null, own: undefined, layers: [], files: [] }),
        below: async () => ({}),
        unopenedLimit: async () => 0,
        indexLimit: async () => 0,
        forget: () => {},
        onChange: () => ({ dispose: () => {} }),
      },
      files: noFiles,
      cables: { upToDate: async () => null, atHand: async () => null },
      limits: new Limits(),
      watched: () => ({ dispose: () => {} }),
      initialized: () => ({ dispose: () => {} }),
      commands: new Set(),
      folders: { all: () => [], rootOf: () => null, onChange: () => ({ dispose: () => {} }) },
      rulePage: undefined,
      readyLists: null,
      later: setImmediate,
    };
    documents.listen(connection);
    connection.onHover(answering(session, null, answer));
    connection.listen();

    client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.onNotification('window/logMessage', ({ message }) => void log.push(message));
    client.listen();
    const textDocument = { uri, languageId: 'cable', version: 1, text: 'UNCLAS VALLETTA 000217\n' };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  }

  beforeEach(() => log.splice(0));
  afterEach(() => client.dispose());

  it('that throws is an error of that request only, and stands in the log', async () => {
    let failing = true;
    await serve(() => {
      if (failing) throw new Error('the jar broke');
      return null;
    });
    await assert.rejects(client.sendRequest('textDocument/hover', question), /the jar broke/);
    assert.match(log.join('\n'), /example\.cable: Error: the jar broke\n\s+at /);
    failing = false;
    assert.equal(await client.sendRequest('textDocument/hover', question), null);
  });

  it('of one version shares one reading, and the next version has its own', async () => {
    const readings: unknown[] = [];
    await serve((document, _, settings) => {
      readings.push(document.reading(settings));
      return null;
    });
    await client.sendRequest('textDocument/hover', question);
    await client.sendRequest('textDocument/hover', question);
    const contentChanges = [{ text: 'UNCLAS VALLETTA 000218\n' }];
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges,
    });
    await client.sendRequest('textDocument/hover', question);
    const [first, second, third] = readings;
    assert.equal(first, second);
    assert.notEqual(second, third);
  });
});
