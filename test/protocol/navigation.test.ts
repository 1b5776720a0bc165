import { strict as assert } from 'node:assert';
import type { Location, LocationLink } from 'vscode-languageserver/node';
import { shortCable } from '../helpers/short-cable';
import { Client, modern, type OpenText, type StartOptions } from './client';
import { temporaryFolder } from './temporary-folder';

const valletta = shortCable({
  number: 'VALLETTA 000217',
  references: ['A. ROME 12', 'B. MILAN 7'],
  body: '1. (U) The bees left (ref A). See ref B.',
});
const rome = shortCable({ number: 'ROME 000012', date: '020905Z FEB 09', subject: 'HONEY' });

describe('protocol: from cable to cable', () => {
  let client: Client;
  const folder = temporaryFolder();
  const { uriOf, write } = folder;
  afterEach(() => client.dispose());

  const start = async (options: StartOptions = {}) => {
    client = await Client.start({ folders: [folder.uri()], ...options });
  };

  /** The definitions at the first place of the words: file and line. */
  const definitions = async (document: OpenText, words: string) =>
    placesOf(await document.ask<Location[] | null>('definition', { position: document.positionOf(words) }));

  const references = async (document: OpenText, words: string, includeDeclaration = false) =>
    placesOf(
      await document.ask<Location[] | null>('references', {
        position: document.positionOf(words),
        context: { includeDeclaration },
      }),
    );

  /** File and line, counted from 1. */
  function placesOf(locations: readonly Location[] | null): string[] | null {
    return (
      locations?.map(
        ({ uri, range }) => `${decodeURI(uri.slice(folder.uri().length + 1))}:${range.start.line + 1}`,
      ) ?? null
    );
  }

  it('leads an entry of the REF list to the cable, a mention to the entry and the cable', async () => {
    write('valletta.cable', valletta);
    write('1974/rome.txt', rome);
    await start();
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await definitions(document, 'ROME 12'), ['1974/rome.txt:4']);
    assert.deepEqual(await definitions(document, 'A). See'), ['valletta.cable:10', '1974/rome.txt:4']);
  });

  it('leads to the entry alone where no file has the cable', async () => {
    write('valletta.cable', valletta);
    await start();
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await definitions(document, 'MILAN 7'), ['valletta.cable:11']);
    assert.deepEqual(await definitions(document, 'B.\n'), ['valletta.cable:11']);
  });

  it('is a link with the head of the cable for clients that know links', async () => {
    write('rome.cable', rome);
    await start({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
    const document = await client.open(valletta, uriOf('valletta.cable'));
    const links = await document.ask<LocationLink[]>('definition', {
      position: document.positionOf('ROME 12'),
    });
    assert.deepEqual(links, [
      {
        originSelectionRange: document.rangeOf('A. ROME 12'),
        targetUri: uriOf('rome.cable'),
        targetRange: { start: { line: 3, character: 7 }, end: { line: 7, character: 14 } },
        targetSelectionRange: { start: { line: 3, character: 7 }, end: { line: 3, character: 18 } },
      },
    ]);
  });

  it('knows who refers to the cable on whose number the cursor stands', async () => {
    write('valletta.cable', valletta);
    write('rome.cable', rome);
    await start();
    const document = await client.open(rome, uriOf('rome.cable'));
    assert.deepEqual(await references(document, 'ROME 000012'), ['valletta.cable:10']);
    assert.deepEqual(await references(document, 'ROME 000012', true), ['rome.cable:4', 'valletta.cable:10']);
    assert.deepEqual(await definitions(document, 'ROME 000012'), ['rome.cable:4']);
  });

  it('knows who else refers to the cable of an entry, behind what the text itself says of it', async () => {
    write('valletta.cable', valletta);
    write('gozo.cable', shortCable({ number: 'VALLETTA 000218', references: ['ROME 12'] }));
    await start();
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await references(document, 'ROME 12'), ['valletta.cable:13', 'gozo.cable:10']);
  });

  it('follows what is typed in open texts, saved or not', async () => {
    write('valletta.cable', valletta);
    write('rome.cable', rome);
    await start();
    const citing = await client.open(valletta, uriOf('valletta.cable'));
    const cited = await client.open(rome, uriOf('rome.cable'));
    assert.deepEqual(await definitions(citing, 'ROME 12'), ['rome.cable:4']);
    await cited.replace('ROME 000012', 'ROME 000013');
    assert.deepEqual(await definitions(citing, 'ROME 12'), ['valletta.cable:10']);
    await citing.replace('ROME 12', 'ROME 13');
    assert.deepEqual(await definitions(citing, 'ROME 13'), ['rome.cable:4']);
    await cited.close();
    assert.deepEqual(await definitions(citing, 'ROME 13'), ['valletta.cable:10']);
  });

  for (const [kind, capabilities] of [
    [
      'that watches files',
      { ...modern, workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } },
    ],
    ['that does not', modern],
  ] as const) {
    it(`follows files that come, go and change: for a client ${kind}`, async () => {
      write('rome.cable', rome);
      await start({ capabilities });
      const tell = async (...names: string[]) =>
        client.notify('workspace/didChangeWatchedFiles', {
          changes: names.map((name) => ({ uri: uriOf(name), type: 2 })),
        });
      const document = await client.open(valletta, uriOf('valletta.cable'));
      assert.deepEqual(await definitions(document, 'ROME 12'), ['rome.cable:4']);
      write('new.cable', rome);
      folder.remove('rome.cable');
      await tell('rome.cable', 'new.cable');
      assert.deepEqual(await definitions(document, 'ROME 12'), ['new.cable:4']);
      write('new.cable', `\n${rome}`);
      await tell('new.cable');
      assert.deepEqual(await definitions(document, 'ROME 12'), ['new.cable:5']);
    });
  }

  it('finds a file once, however its URI is written', async () => {
    write('rome (2).cable', rome);
    await start();
    const written = uriOf('rome (2).cable').replace('(', '%28').replace(')', '%29');
    await client.open(rome, written);
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await definitions(document, 'ROME 12'), ['rome (2).cable:4']);
  });

  it('leaves the old versions of Git alone', async () => {
    await start();
    await client.open(rome, 'git:/cables/rome.cable?HEAD');
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await definitions(document, 'ROME 12'), ['valletta.cable:10']);
  });

  it('follows references in so many files only, and says so once', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.cable`, rome);
    await start({ settings: { cable: { workspace: { indexLimit: 2 } } } });
    const document = await client.open(valletta, uriOf('valletta.cable'));
    for (const _ of [1, 2]) {
      assert.deepEqual(await definitions(document, 'ROME 12'), ['a.cable:4', 'b.cable:4']);
    }
    assert.deepEqual(client.shown, [
      'References are followed among the first 2 files of the workspace only (cable.workspace.indexLimit).',
    ]);
  });

  it('can be switched off and on', async () => {
    write('rome.cable', rome);
    await start({ settings: { cable: { workspace: { index: false } } } });
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await definitions(document, 'ROME 12'), ['valletta.cable:10']);
    await client.configure({});
    assert.deepEqual(await definitions(document, 'ROME 12'), ['rome.cable:4']);
    await client.configure({ cable: { workspace: { index: false } } });
    assert.deepEqual(await definitions(document, 'ROME 12'), ['valletta.cable:10']);
  });

  it('knows the posts of the configuration, as it is now', async () => {
    const zebug = shortCable({ number: 'ZEBUG 000012', date: '020905Z FEB 09' });
    const config = (text: string) => write('cable.config.jsonc', text);
    write('valletta.cable', valletta.replace('ROME 12', 'ZEBUG 12'));
    config('{}');
    await start();
    const document = await client.open(zebug, uriOf('zebug.cable'));
    assert.deepEqual(await references(document, 'ZEBUG 000012'), []);
    config('{ "posts": { "ZEBUG": "Malta" } }');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('cable.config.jsonc'), type: 2 }],
    });
    assert.deepEqual(await references(document, 'ZEBUG 000012'), ['valletta.cable:10']);
  });
});
