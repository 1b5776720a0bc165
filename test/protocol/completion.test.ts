import { strict as assert } from 'node:assert';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern, type OpenText, plain, positionAt } from './client';
import { cable } from './texts';

const able: ClientCapabilities = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        tagSupport: { valueSet: [1] },
      },
    },
  },
};

describe('protocol: completion', () => {
  let client: Client;
  afterEach(() => client.dispose());

  it('offers codes behind a typed key, chosen and ordered by the server', async () => {
    client = await Client.start({ capabilities: able });
    const document = await client.open(cable.replace('PGOV, EAGR, MT', 'ag'));
    const { isIncomplete, items } = await typed(document, 'TAGS: ag', 'g');
    assert.equal(isIncomplete, true);
    const eagr = items.find(({ label }) => label === 'EAGR');
    assert.equal(eagr?.labelDetails?.description, 'Agriculture and Forestry');
    assert.equal(eagr.filterText, 'ag', 'the client has nothing to choose any more');
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).sort(),
    );
    assert.equal(applied(document, eagr), cable.replace('PGOV, EAGR, MT', 'EAGR'));
  });

  it('tells what an item means only when it is looked at', async () => {
    client = await Client.start({ capabilities: able });
    const document = await client.open(cable.replace('PGOV, EAGR, MT', 'EAG'));
    const { items } = await typed(document, 'TAGS: EAG', 'G');
    assert.ok(items[0] && items.every(({ documentation }) => documentation === undefined));
    const resolved = await client.request<CompletionItem>('completionItem/resolve', items[0]);
    assert.match(JSON.stringify(resolved.documentation), /"markdown".*\*\*EAGR/);
  });

  it('keeps quiet in prose while one types, and answers who asks, also to the letters that follow', async () => {
    client = await Client.start({ capabilities: able });
    const document = await client.open(cable.replace('The jars were', 'The polo were'));
    assert.equal(await typed(document, 'The po', 'o'), null);
    assert.ok((await asked(document, 'The po')).items.some(({ label }) => label === 'POLOFF'));
    assert.ok((await typed(document, 'The pol', 'l')).items.some(({ label }) => label === 'POLOFF'));
    assert.equal(await typed(document, 'The polo w', 'w'), null);
    assert.equal(await typed(document, 'The polo', 'o'), null, 'another word came between');
  });

  it('offers nothing unasked where the user wants none', async () => {
    const settings = { cable: { completion: { automatic: false } } };
    client = await Client.start({ capabilities: able, settings });
    const document = await client.open(cable.replace('PGOV, EAGR, MT', 'ag'));
    assert.equal(await typed(document, 'TAGS: ag', 'g'), null);
    assert.ok((await asked(document, 'TAGS: ag')).items.length > 0);
    await client.configure({ cable: { completion: { automatic: true } } });
    assert.ok((await typed(document, 'TAGS: PG'.slice(0, 8), 'a')).items.length > 0);
  });

  it('asks the editor to go on only where it names the command for it', async () => {
    const command = 'editor.action.triggerSuggest';
    client = await Client.start({ capabilities: able, initializationOptions: { commands: [command] } });
    const document = await client.open(cable.replace('TAGS: PGOV, EAGR, MT', 'TA'));
    const { items } = await typed(document, '\nTA', 'A');
    assert.equal(items[0]?.command?.command, command);
  });

  it('is plain for a client that knows no more', async () => {
    client = await Client.start({ capabilities: plain });
    const document = await client.open(cable.replace('The jars', 'The [ jars'));
    const { items } = await asked(document, 'The [');
    const blank = items.find(({ label }) => label === '[illegible]');
    assert.equal(blank?.insertTextFormat, undefined);
    assert.deepEqual(blank && applied(document, blank), cable.replace('The jars', 'The [illegible] jars'));
    assert.equal(blank?.labelDetails, undefined);
    assert.notEqual(blank?.detail, undefined);
  });

  it('counts places in the second of several cables from the start of the text', async () => {
    client = await Client.start({ capabilities: able });
    const second = cable.replaceAll('000217', '000218').replace('PGOV, EAGR, MT', 'PGOV, EAGR X');
    const document = await client.open(`${cable}\n\n${second}`);
    const { items } = await asked(document, 'EAGR ');
    const malta = items.find(({ label }) => label === 'MT');
    assert.equal(malta && applied(document, malta), document.text.replace('EAGR X', 'EAGR, MT'));
  });
});

/** What comes with a key that ends these words, which stand in the text once. */
function typed(document: OpenText, words: string, triggerCharacter: string): Promise<CompletionList> {
  return completions(document, words, {
    triggerKind: CompletionTriggerKind.TriggerCharacter,
    triggerCharacter,
  });
}

function asked(document: OpenText, words: string): Promise<CompletionList> {
  return completions(document, words, { triggerKind: CompletionTriggerKind.Invoked });
}

function completions(document: OpenText, words: string, context: object): Promise<CompletionList> {
  const position = positionAt(document.text, document.text.indexOf(words) + words.length);
  return document.ask<CompletionList>('completion', { position, context });
}

/** The text after an item was taken. */
function applied(document: OpenText, item: CompletionItem): string {
  const before = TextDocument.create('', '', 0, document.text);
  const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])].flatMap((edit) =>
    edit && 'range' in edit ? edit : [],
  );
  return TextDocument.applyEdits(before, edits);
}
