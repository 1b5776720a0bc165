import { strict as assert } from 'node:assert';
import type { Range, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, type OpenText } from './client';
import { cable } from './texts';

/** What the server answers. */
interface Answer {
  readonly version: number;
  readonly differences: readonly {
    readonly kind: string;
    readonly place: string;
    readonly first: { readonly text: string; readonly range: Range; readonly normal: Range };
    readonly second: { readonly text: string; readonly range: Range };
    readonly acceptSecond: TextEdit[];
    readonly markDoubt: TextEdit[];
  }[];
  readonly agreement: { readonly words: number };
  readonly normal: { readonly first: string; readonly second: string };
}

const second = cable.replace('EAGR', 'ETRD').replace('four', 'for');

describe('protocol: cable/comparison', () => {
  let client: Client;
  afterEach(() => client.dispose());

  const compare = (document: OpenText, text: string, options?: object): Promise<Answer> =>
    client.request('cable/comparison', {
      textDocument: document.id,
      second: { uri: 'file:///cables/example.2.cable', text },
      ...(options && { options }),
    });

  it('gives the differences of the open text from another, with edits for each', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    const { differences, version } = await compare(document, second);
    assert.equal(version, 1);
    assert.deepEqual(
      differences.map(({ kind, place, first }) => [kind, place, first.range]),
      [
        ['changed', 'TAGS', document.rangeOf('EAGR,')],
        ['changed', 'paragraph 2', document.rangeOf('four')],
      ],
    );
    const edited = (edits: TextEdit[]) =>
      TextDocument.applyEdits(TextDocument.create(document.uri, 'cable', 1, cable), edits);
    assert.equal(edited(differences.flatMap(({ acceptSecond }) => acceptSecond)), second);
    assert.equal(edited(differences[1]?.markDoubt ?? []), cable.replace('four', '[four?]'));
  });

  it('follows the text, and the options', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    await document.replace('four', 'for');
    await document.replace('EAGR', 'ETRD');
    const { differences, agreement, version, normal } = await compare(document, second);
    assert.deepEqual(differences, []);
    assert.equal(agreement.words, 1);
    assert.equal(version, 3);
    assert.equal(normal.first, normal.second);
    const lower = second.replace('SUBJECT', 'Subject');
    assert.equal((await compare(document, lower)).differences.length, 0);
    assert.equal((await compare(document, lower, { ignoreHeaderCase: false })).differences.length, 1);
  });

  it('is nothing for a text that is not open, and refused without a second text', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    await assert.rejects(
      client.request('cable/comparison', { textDocument: document.id }),
      /The parameter second is missing/,
    );
    await document.close();
    assert.equal(await compare(document, second), null);
  });
});
