import { strict as assert } from 'node:assert';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Range,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { shortCable } from '../helpers/short-cable';
import { Client, modern, type OpenText, type StartOptions } from './client';
import { temporaryFolder } from './temporary-folder';

const valletta = shortCable({
  number: 'VALLETTA 000217',
  references: ['A. ROME 12', 'B. MILAN 7'],
  body: '1. (U) The bees left (ref A). See ref B.',
});
const rome = shortCable({ number: 'ROME 000012', date: '020905Z FEB 09', subject: 'HONEY' });

/** A telegram of Rome on a typed form. */
const paper = (number: string, body: string) => `INCOMING TELEGRAM        Department of State

FROM: Rome

TO:   Secretary of State

NO:   ${number}, May 6, 1 p.m.

Rec'd: May 6, 1955

${body}

DOE
`;

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

  it('highlights the number of a cable only where the cursor is on it', async () => {
    await start();
    const document = await client.open(rome, uriOf('rome.cable'));
    const highlights = async (words: string) =>
      (
        await document.ask<DocumentHighlight[] | null>('documentHighlight', {
          position: document.positionOf(words),
        })
      )?.length ?? 0;
    assert.equal(await highlights('ROME 000012'), 1);
    assert.equal(await highlights('UNCLAS'), 0);
  });

  it('knows who else refers to the cable of an entry, behind what the text itself says of it', async () => {
    write('valletta.cable', valletta);
    write('gozo.cable', shortCable({ number: 'VALLETTA 000218', references: ['ROME 12'] }));
    await start();
    const document = await client.open(valletta, uriOf('valletta.cable'));
    assert.deepEqual(await references(document, 'ROME 12'), ['valletta.cable:13', 'gozo.cable:10']);
  });

  it('knows the telegrams that the text of one on paper names', async () => {
    write('rome.cable', paper('523', 'Bees.'));
    write('other.cable', paper('531', 'Reference: Embtel 523.'));
    await start();
    const text = paper('530', 'Embtel 523 told of bees. Deptel 12 asks.\nSee Embtel 523. See\nDeptel 12.');
    const document = await client.open(text, uriOf('answer.cable'));
    assert.deepEqual(await definitions(document, 'tel 523 told'), ['rome.cable:7']);
    assert.deepEqual(await definitions(document, 'tel 12'), []);
    assert.deepEqual(await references(document, 'tel 523 told'), ['answer.cable:12', 'other.cable:11']);
    assert.deepEqual(await references(document, 'tel 12 asks'), ['answer.cable:11', 'answer.cable:13']);
  });

  it('tells under the mouse what the cable is, at the first question where the folder is small', async () => {
    write('rome.cable', rome);
    await start();
    const document = await client.open(valletta, uriOf('valletta.cable'));
    const hoverOn = async (words: string) => {
      const found = await document.ask<Hover | null>('hover', { position: document.positionOf(words) });
      return (found?.contents as MarkupContent | undefined)?.value ?? null;
    };
    const card = '**09ROME12** · reference A\n\nMessage of the embassy in Rome, Italy.';
    const line = `[09ROME12](${uriOf('rome.cable')}#L4) · 2 February 2009 · UNCLASSIFIED · HONEY`;
    assert.equal(await hoverOn('ROME 12'), `${card}\n\n${line}`);
    assert.equal((await hoverOn('A). See'))?.split('\n').at(-1), line);
    assert.doesNotMatch((await hoverOn('MILAN')) ?? '', /#L/);
  });

  it('is told in plain words to a client that shows no Markdown', async () => {
    write('rome.cable', rome);
    await start({ capabilities: {} });
    const document = await client.open(valletta, uriOf('valletta.cable'));
    await definitions(document, 'ROME 12');
    const found = await document.ask<Hover>('hover', { position: document.positionOf('ROME 12') });
    const { value } = found.contents as MarkupContent;
    assert.equal(value.split('\n').at(-1), '09ROME12 · 2 February 2009 · UNCLASSIFIED · HONEY');
  });

  it('finds cables by number, by post and number, and by words of the subject', async () => {
    write('valletta.cable', valletta.replace('SUBJECT: BEES', 'SUBJECT: BEES IN A HAT'));
    write('rome.cable', rome);
    await start();
    const symbols = async (query: string) =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, containerName, location }) => `${name} (${containerName}) ${placesOf([location])?.join()}`,
      );
    const first = '09VALLETTA217 BEES IN A HAT (2009-05-14, UNCLASSIFIED) valletta.cable:4';
    const second = '09ROME12 HONEY (2009-02-02, UNCLASSIFIED) rome.cable:4';
    for (const query of ['09VALLETTA217', 'valletta 217', 'hat bees']) {
      assert.deepEqual(await symbols(query), [first]);
    }
    assert.deepEqual(await symbols('honey'), [second]);
    assert.deepEqual(await symbols('09'), [second, first]);
    assert.deepEqual(await symbols('wax'), []);
    assert.deepEqual(await symbols(' '), []);
  });

  it('finds by its first word all that VS Code looks through for the second', async () => {
    const numbers = Array.from({ length: 600 }, (_, place) => `VALLETTA ${place + 1}`);
    write('valletta.cable', numbers.map((number) => shortCable({ number })).join('\n'));
    await start();
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'valletta' });
    assert.equal(found.length, numbers.length);
  });

  it('goes on step by step: who refers to a cable, and to whom it refers', async () => {
    write('valletta.cable', valletta);
    write('gozo.cable', shortCable({ number: 'VALLETTA 000218', references: ['ROME 12', 'VALLETTA 217'] }));
    write('rome.cable', rome);
    await start();
    const document = await client.open(valletta, uriOf('valletta.cable'));
    const prepare = async (words: string) =>
      (await document.ask<CallHierarchyItem[]>('prepareCallHierarchy', {
        position: document.positionOf(words),
      })) ?? [];
    const [own] = await prepare('The bees left');
    const [cited] = await prepare('ROME 12');
    assert.deepEqual([own?.name, own?.detail, cited?.name], ['09VALLETTA217', 'BEES', '09ROME12']);
    const lines = (ranges: readonly Range[]) => ranges.map(({ start }) => start.line + 1).join();
    const incoming = async (item: CallHierarchyItem | undefined) =>
      (await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })).map(
        ({ from, fromRanges }) => `${from.name}: ${lines(fromRanges)}`,
      );
    const outgoing = async (item: CallHierarchyItem | undefined) =>
      (await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item })).map(
        ({ to, fromRanges }) => `${to.name}: ${lines(fromRanges)}`,
      );
    assert.deepEqual(await incoming(own), ['09VALLETTA218: 11']);
    assert.deepEqual(await incoming(cited), ['09VALLETTA218: 10', '09VALLETTA217: 10']);
    assert.deepEqual(await outgoing(own), ['09ROME12: 10']);
    assert.deepEqual(await outgoing(cited), []);
    assert.deepEqual(await prepare('MILAN 7'), []);
    await assert.rejects(incoming(own && { ...own, data: undefined }), /item\.data is missing/);
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
      folder.remove('new.cable');
      write('box/rome.cable', rome);
      await tell('new.cable', 'box/rome.cable');
      assert.deepEqual(await definitions(document, 'ROME 12'), ['box/rome.cable:4']);
      folder.remove('box');
      await tell('box');
      assert.deepEqual(await definitions(document, 'ROME 12'), ['valletta.cable:10']);
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
