import { strict as assert } from 'node:assert';
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { refactorings } from '../../server/src/service';
import { Client, modern, type OpenText } from './client';

const text = `CONFIDENTIAL VALLETTA 000217

SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: MT, EAGR
SUBJECT: SWARM RULES

1. (C) The federation met, see para 2.

2. (C) It split over the question whether swarms belong to the field on which they settle, or to whoever runs.
`;

describe('protocol: refactorings', () => {
  let client: Client;
  afterEach(() => client.dispose());

  const refactor = (document: OpenText, refactoring: string, words: string, options?: object) =>
    client.request<Record<string, unknown>>('cable/refactor', {
      textDocument: document.id,
      range: document.rangeOf(words),
      refactoring,
      ...(options && { options }),
    });

  it('answer with edits of the present version, and where the cursor goes', async () => {
    client = await Client.start();
    const document = await client.open(text);
    const answer = await refactor(document, 'insertParagraph', 'met');
    assert.equal(answer.version, document.version);
    const changed = edited(document, answer.edits as TextEdit[]);
    assert.equal(
      changed,
      text.replace('para 2.\n', 'para 3.\n\n2. (C) \n').replace('2. (C) It split', '3. (C) It split'),
    );
    const place = TextDocument.create('', '', 1, changed).offsetAt((answer.selection as Range).start);
    assert.ok(changed.slice(0, place).endsWith('\n2. (C) '));
  });

  it('wrap at the width that the user has set, or that is asked for', async () => {
    client = await Client.start({ settings: { cable: { format: { width: 55 } } } });
    const document = await client.open(text);
    const longest = async (options?: object) => {
      const { edits } = await refactor(document, 'wrapParagraph', 'It split', options);
      const [, paragraph = ''] = edited(document, edits as TextEdit[]).split('2. (C)');
      return Math.max(...paragraph.split('\n').map((line) => line.length));
    };
    assert.ok((await longest()) <= 55);
    const wider = await longest({ width: 80 });
    assert.ok(wider > 55 && wider <= 80);
  });

  it('say in plain words why nothing is done', async () => {
    client = await Client.start();
    const document = await client.open(text);
    assert.deepEqual(await refactor(document, 'joinSentence', 'met'), {
      reason: 'No page break parts a sentence here.',
    });
    await document.close();
    assert.deepEqual(await refactor(document, 'joinSentence', 'met'), { reason: 'The text is not open.' });
  });

  it('give a clean copy as a text', async () => {
    client = await Client.start();
    const artefact = 'VALLETTA 00000217  002 OF 002';
    const document = await client.open(text.replace('\n\n2.', `\n\n${artefact}\n\n\n2.`));
    assert.deepEqual(await refactor(document, 'cleanCopy', 'met'), { text });
  });

  it('are refused where their name or the selection is none', async () => {
    client = await Client.start();
    const document = await client.open(text);
    await assert.rejects(
      refactor(document, 'polishProse', 'met'),
      /refactoring is missing or not of its form/,
    );
    const without = { textDocument: document.id, refactoring: 'sortTags' };
    await assert.rejects(client.request('cable/refactor', without), /range is missing or not of its form/);
  });

  describe('as code actions', () => {
    const actionsAt = (document: OpenText, words: string, context: object) =>
      document.ask<CodeAction[]>('codeAction', {
        range: document.rangeOf(words),
        context: { diagnostics: [], ...context },
      });

    it('are offered where they apply, each with its edit', async () => {
      client = await Client.start();
      const document = await client.open(text);
      const actions = await actionsAt(document, 'met', { only: ['refactor'] });
      assert.deepEqual(
        actions.map(({ title }) => title),
        [
          'Insert paragraph 2 here and renumber',
          'Wrap the whole cable at 69 characters',
          'Put the subjects first',
          'Make Markdown of this cable',
        ],
      );
      const sorting = actions.find(({ kind }) => kind === 'refactor.rewrite.header');
      const [change] = (sorting?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.match(edited(document, change?.edits as TextEdit[]), /TAGS: EAGR, MT/);
    });

    it('are offered by kind, and not while the cursor merely moves', async () => {
      client = await Client.start();
      const document = await client.open(text);
      const only = ['refactor.rewrite.header'];
      assert.equal((await actionsAt(document, 'met', { only })).length, 1);
      assert.deepEqual(await actionsAt(document, 'met', { triggerKind: 2 }), []);
      assert.ok((await actionsAt(document, 'met', { triggerKind: 1 })).length > 3);
      assert.deepEqual(await actionsAt(document, 'met', { only: ['quickfix'] }), []);
    });

    it('are not offered where the fix of a finding does the same', async () => {
      client = await Client.start();
      const document = await client.open(text.replace('1. (C)', '1. (S)'));
      const titles = (await actionsAt(document, '(S)', {})).map(({ title }) => title);
      assert.equal(titles.filter((title) => title === 'Raise the cable to S E C R E T').length, 1);
      assert.deepEqual(titles, [...new Set(titles)]);
      const alone = await actionsAt(document, '(S)', { only: ['refactor.rewrite.header'] });
      assert.ok(alone.some(({ title }) => title === 'Raise the cable to S E C R E T'));
    });

    it('are worded like fixes, not like titles', async () => {
      client = await Client.start();
      const document = await client.open(text);
      for (const { title } of await actionsAt(document, 'met', { only: ['refactor'] }))
        assert.doesNotMatch(title.replace('Markdown', ''), / [A-Z][a-z]/, title);
      assert.deepEqual(
        refactorings.filter(({ title }) => / [A-Z][a-z]/.test(title.replace('Markdown', ''))),
        [],
      );
    });

    it('make a copy by the command of the client, where it has one', async () => {
      const artefact = text.replace('\n\n2.', '\n\nVALLETTA 00000217  002 OF 002\n\n\n2.');
      const copies = async (commands: readonly string[]) => {
        client = await Client.start({ capabilities: modern, initializationOptions: { commands } });
        const actions = await actionsAt(await client.open(artefact), 'met', { only: ['refactor.extract'] });
        client.dispose();
        return actions.map(({ command }) => command?.command);
      };
      assert.deepEqual(await copies([]), []);
      assert.deepEqual(await copies(['cable.cleanCopy']), ['cable.cleanCopy']);
    });
  });
});

function edited(document: OpenText, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(document.uri, 'cable', 1, document.text), edits);
}
