import { strict as assert } from 'node:assert';
import type {
  DocumentHighlight,
  Location,
  LocationLink,
  Range,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern, type OpenText } from './client';
import { cable } from './texts';

const text = cable
  .replace('HONEY BOARD\n', 'HONEY BOARD\n\nREF: A. ROME 1\n     B. STATE 2\n')
  .replace('would cost little', 'would cost little (see para 3; ref B)');

describe('protocol: what stands in a text more than once', () => {
  let client: Client;
  afterEach(() => client.dispose());

  const wordsAt = (document: OpenText, range: Range | undefined): string =>
    range ? TextDocument.create('', '', 1, document.text).getText(range) : '';

  it('is highlighted: what defines it as written, the rest as read', async () => {
    client = await Client.start();
    const document = await client.open(text);
    const highlights = await document.ask<DocumentHighlight[]>('documentHighlight', {
      position: document.positionOf('B). He'),
    });
    assert.deepEqual(
      highlights.map(({ range, kind }) => [wordsAt(document, range), range.start.line, kind]),
      [
        ['B', document.positionOf('B. STATE').line, 3],
        ['B', document.positionOf('ref B').line, 2],
      ],
    );
    const prose = document.positionOf('chairman');
    assert.equal(await document.ask('documentHighlight', { position: prose }), null);
  });

  it('has a definition, as a link for clients that know them', async () => {
    const position = { position: { line: 0, character: 0 } };
    client = await Client.start({
      capabilities: { textDocument: { definition: { linkSupport: true } } },
    });
    const document = await client.open(text);
    position.position = document.positionOf('3; ref');
    const [link] = await document.ask<LocationLink[]>('definition', position);
    assert.equal(wordsAt(document, link?.originSelectionRange), '3');
    assert.equal(wordsAt(document, link?.targetSelectionRange), '3.');
    assert.match(wordsAt(document, link?.targetRange), /^3\. \(U\) COMMENT.*END COMMENT\.$/s);
    client.dispose();

    client = await Client.start({ capabilities: modern });
    const [location] = await (await client.open(text)).ask<Location[]>('definition', position);
    assert.equal(wordsAt(document, location?.range), '3.');
  });

  it('has references, with the definition where that is asked for', async () => {
    client = await Client.start();
    const document = await client.open(text);
    const places = async (words: string, includeDeclaration: boolean) => {
      const position = document.positionOf(words);
      const found = await document.ask<Location[]>('references', {
        position,
        context: { includeDeclaration },
      });
      return found.map(({ range }) => wordsAt(document, range));
    };
    assert.deepEqual(await places('3. (U)', false), ['3']);
    assert.deepEqual(await places('3. (U)', true), ['3.', '3']);
    assert.deepEqual(await places('END SUMMARY', true), ['SUMMARY:', 'END SUMMARY']);
  });

  it('is renamed where that is possible, and the client is told where not', async () => {
    client = await Client.start({
      capabilities: { ...modern, textDocument: { ...modern.textDocument, rename: { prepareSupport: true } } },
    });
    assert.deepEqual(client.initialized?.capabilities.renameProvider, { prepareProvider: true });
    const document = await client.open(text);
    const at = (words: string) => ({ position: document.positionOf(words) });
    const prepared = await document.ask<{ range: Range; placeholder: string }>(
      'prepareRename',
      at('B. STATE'),
    );
    assert.equal(prepared.placeholder, 'B');
    const edit = await document.ask<{ documentChanges: TextDocumentEdit[] }>('rename', {
      ...at('B. STATE'),
      newName: 'C',
    });
    const [change] = edit.documentChanges;
    const renamed = TextDocument.applyEdits(
      TextDocument.create('', '', 1, text),
      (change?.edits ?? []) as Parameters<typeof TextDocument.applyEdits>[1],
    );
    assert.equal(renamed, text.replace('B. STATE', 'C. STATE').replace('ref B', 'ref C'));
    await assert.rejects(document.ask('prepareRename', at('chairman')), /Only the number of a paragraph/);
    await assert.rejects(
      document.ask('rename', { ...at('B. STATE'), newName: 'A' }),
      /The list of references has the letter A already/,
    );
  });
});
