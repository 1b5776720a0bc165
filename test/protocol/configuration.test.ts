import { strict as assert } from 'node:assert';
import path from 'node:path';
import type { CodeAction, CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, type OpenText, type StartOptions } from './client';
import { temporaryFolder } from './temporary-folder';
import { cable, slip } from './texts';

const CONFIG = 'cable.config.jsonc';

describe('protocol: the configuration of a folder', () => {
  let client: Client;
  const folder = temporaryFolder();
  const { uriOf, write } = folder;
  afterEach(() => client.dispose());

  const start = async (options: StartOptions = {}) => {
    client = await Client.start({ folders: [folder.uri()], ...options });
  };
  const open = (text: string, file = '1974/a.cable') => client.open(text, uriOf(file));
  const rulesIn = async (document: OpenText) =>
    (await document.diagnostics()).map(({ code, severity }) => `${code} ${severity}`);

  it('decides, up the tree to the workspace folder, over the settings of the user', async () => {
    write(CONFIG, '{ "rules": { "tags-unknown": "error" } }');
    await start({ settings: { cable: { lint: { rules: { 'tags-unknown': 'hint' } } } } });
    assert.deepEqual(await rulesIn(await open(slip)), ['tags-unknown 1']);
  });

  it('is the one of its own folder where several are open', async () => {
    write(`one/${CONFIG}`, '{ "rules": { "tags-unknown": "off" } }');
    write(`two/a.cable`, slip);
    await start({ folders: [uriOf('one'), uriOf('two')] });
    assert.deepEqual(await rulesIn(await open(slip, 'one/a.cable')), []);
    assert.deepEqual(await rulesIn(await open(slip, 'two/a.cable')), ['tags-unknown 2']);
  });

  it('counts anew when it changes, and the client is told to ask again', async () => {
    await start();
    const document = await open(slip);
    assert.deepEqual(await rulesIn(document), ['tags-unknown 2']);
    write(CONFIG, '{ "rules": { "tags-unknown": "off" } }');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(CONFIG), type: 1 }] });
    assert.deepEqual(await rulesIn(document), []);
    assert.equal(client.refreshes, 1);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('package.json'), type: 2 }],
    });
    assert.deepEqual(await rulesIn(document), []);
    assert.equal(client.refreshes, 1);
  });

  it('brings codes of its own, to hovers too', async () => {
    write(CONFIG, '{ "tags": { "PGVO": "Provincial governors" } }');
    await start();
    const document = await open(slip);
    assert.deepEqual(await rulesIn(document), []);
    const hover = await document.ask('hover', { position: document.positionOf('PGVO') });
    assert.match(JSON.stringify(hover), /Provincial governors/);
  });

  it('names a baseline, whose findings are silent', async () => {
    write(CONFIG, '{ "baseline": "cable.baseline.json" }');
    const known = [{ rule: 'tags-unknown', words: 'PGVO', count: 1 }];
    write('cable.baseline.json', JSON.stringify({ files: { '1974/a.cable': known } }));
    await start();
    assert.deepEqual(await rulesIn(await open(slip)), []);
    assert.deepEqual(await rulesIn(await open(slip, 'b.cable')), ['tags-unknown 2']);
  });

  it('is told once where it is wrong', async () => {
    write(CONFIG, '{\n  "rules": { "tags-unknwon": "off" }\n}');
    await start();
    await rulesIn(await open(slip));
    await rulesIn(await open(slip, 'b.cable'));
    assert.equal(client.shown.length, 1);
    assert.match(client.shown.join(), /cable\.config\.jsonc, line 2: .*tags-unknwon/);
  });

  describe('quick fixes', () => {
    const commands = ['cable.setRule', 'cable.openSetting'];
    const actionsAt = (document: OpenText, words: string) =>
      document.ask<CodeAction[]>('codeAction', {
        range: document.rangeOf(words),
        context: { diagnostics: [], only: ['quickfix'] },
      });

    it('begin with the fix and end with silence, from the narrowest to the widest', async () => {
      await start({ initializationOptions: { commands } });
      const titles = (await actionsAt(await open(slip), 'PGVO')).map(({ title }) => title);
      assert.deepEqual(titles, [
        'Replace by PGOV (Internal Governmental Affairs)',
        'It stands so in the original: add [sic]',
        `Silence tags-unknown in this file (${CONFIG})`,
        `Silence tags-unknown in all files of ${path.basename(folder.uri())} (${CONFIG})`,
        'Silence tags-unknown in the settings of the workspace',
        'Silence tags-unknown in the settings of the user',
        'Open the setting that decided about tags-unknown: its default',
      ]);
    });

    it('do without commands where the client has none', async () => {
      await start();
      for (const action of await actionsAt(await open(slip), 'PGVO')) assert.ok(action.edit, action.title);
    });

    it('make a configuration in the workspace folder', async () => {
      await start();
      const document = await open(slip);
      await apply((await actionsAt(document, 'PGVO')).find(({ title }) => title.includes('this file')));
      assert.match(
        folder.read(CONFIG),
        /"files": \[\s*"\/1974\/a\.cable"\s*\],\s*"rules": \{\s*"tags-unknown": "off"/,
      );
      assert.deepEqual(await rulesIn(await open(slip, '1974/b.cable')), ['tags-unknown 2']);
      assert.deepEqual(await rulesIn(await open(slip, '1974/a.cable')), []);
    });

    it('change the configuration that there is, comments left in place', async () => {
      write(CONFIG, '{\n  // Ours.\n  "profile": "transcribe"\n}\n');
      await start();
      const document = await open(slip);
      await apply((await actionsAt(document, 'PGVO')).find(({ title }) => title.includes('all files')));
      assert.equal(
        folder.read(CONFIG),
        '{\n  // Ours.\n  "profile": "transcribe",\n  "rules": {\n    "tags-unknown": "off"\n  }\n}\n',
      );
    });

    it('lead to the line that decided', async () => {
      write(CONFIG, '{\n  "groups": {\n    "tags": "hint"\n  }\n}\n');
      await start({ initializationOptions: { commands } });
      const { command } = (await actionsAt(await open(slip), 'PGVO')).at(-1) ?? {};
      assert.equal(command?.title, `Open the setting that decided about tags-unknown: ${CONFIG}, line 3`);
      assert.deepEqual(command.arguments, [
        'tags-unknown',
        uriOf(CONFIG),
        { start: { line: 2, character: 4 }, end: { line: 2, character: 18 } },
      ]);
    });

    it('fix all places of a rule, asking first where a person has to look', async () => {
      await start();
      const small = cable.replace('PGOV', 'pgov');
      const two = `${small}\n${small.replaceAll('000217', '000218')}`;
      const safe = await actionsAt(await open(two), 'pgov');
      const all = safe.find(({ title }) => title === 'Fix all 2 places of tags-lowercase');
      assert.equal(all?.edit?.changeAnnotations, undefined);
      const suggested = await actionsAt(await open(slip.replace('EAGR', 'EAGRR'), 'b.cable'), 'PGVO');
      const asking = suggested.find(({ title }) => title.startsWith('Fix all 2 places of tags-unknown'));
      assert.ok(Object.values(asking?.edit?.changeAnnotations ?? {})[0]?.needsConfirmation);
    });

    /** Applies an edit of the configuration as an editor does, and tells the server. */
    async function apply(action: CodeAction | undefined): Promise<void> {
      const changes = (action?.edit?.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[];
      for (const change of changes) {
        if ('kind' in change) write(CONFIG, '');
        else {
          const text = TextDocument.create('', '', 0, folder.read(CONFIG));
          write(CONFIG, TextDocument.applyEdits(text, change.edits as TextEdit[]));
        }
      }
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(CONFIG), type: 2 }] });
    }
  });
});
