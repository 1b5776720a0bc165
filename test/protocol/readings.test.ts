import { strict as assert } from 'node:assert';
import { Client } from './client';
import { temporaryFolder } from './temporary-folder';
import { cable, slip } from './texts';

interface Reading {
  readonly mark: string;
  readonly place: string;
  readonly range: object;
}

interface FolderReadings {
  readonly files: readonly { readonly uri: string; readonly readings: readonly Reading[] }[];
  readonly looked: number;
  readonly capped: boolean;
}

const doubtful = cable.replace('EAGR', '[EAGR?]');

describe('protocol: open readings, statistics, status', () => {
  let client: Client;
  const folder = temporaryFolder();
  const { uriOf, write } = folder;
  afterEach(() => client.dispose());

  const ask = async (limit = 100) => {
    const { files, ...rest } = await client.request<FolderReadings>('cable/folderReadings', { limit });
    const marks = files.map(({ uri, readings }) => [
      uri.slice(folder.uri().length + 1),
      ...readings.map(({ mark }) => mark),
    ]);
    return { marks, ...rest };
  };

  it('cable/readings lists the places of a text, and nothing of one that is not open', async () => {
    client = await Client.start();
    const document = await client.open(doubtful);
    const textDocument = { uri: document.uri };
    const readings = await client.request<Reading[]>('cable/readings', { textDocument });
    assert.deepEqual(
      readings.map(({ mark, place, range }) => ({ mark, place, range })),
      [{ mark: '[EAGR?]', place: 'TAGS', range: document.rangeOf('[EAGR?]') }],
    );
    assert.deepEqual(
      await client.request('cable/readings', { textDocument: { uri: 'file:///none.cable' } }),
      [],
    );
  });

  it('cable/folderReadings lists those of the cables below the folders, open ones as they are', async () => {
    write('a.cable', doubtful);
    write('1974/b.txt', doubtful.replace('[EAGR?]', '[illegible]'));
    write('clean.cable', cable);
    write('letter.txt', 'Dear Jane,\n\nthe [honey?] is here.\n');
    client = await Client.start({ folders: [folder.uri()] });
    assert.deepEqual(await ask(), {
      marks: [
        ['1974/b.txt', '[illegible]'],
        ['a.cable', '[EAGR?]'],
      ],
      looked: 4,
      capped: false,
    });
    await client.open(cable, uriOf('a.cable'));
    assert.deepEqual((await ask()).marks, [['1974/b.txt', '[illegible]']]);
  });

  it('looks again at a file that has changed, and at no other', async () => {
    write('a.cable', doubtful);
    client = await Client.start({ folders: [folder.uri()] });
    assert.equal((await ask()).marks.length, 1);
    write('a.cable', cable);
    assert.equal((await ask()).marks.length, 1, 'nobody has told of the change');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('a.cable'), type: 2 }] });
    assert.deepEqual((await ask()).marks, []);
  });

  it('stops at the limit and says so, in the status too', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.cable`, doubtful);
    client = await Client.start({ folders: [folder.uri()] });
    const { looked, capped, marks } = await ask(2);
    assert.deepEqual({ looked, capped, count: marks.length }, { looked: 2, capped: true, count: 2 });
    const { uri } = await client.open(cable);
    const { limits } = await client.request<{ limits: string[] }>('cable/status', { textDocument: { uri } });
    assert.deepEqual(limits, ['Open readings are listed of the first 2 cables of the workspace.']);
    await ask(3);
    const later = await client.request<{ limits: string[] }>('cable/status', { textDocument: { uri } });
    assert.deepEqual(later.limits, []);
  });

  it('refuses a limit that is none', async () => {
    client = await Client.start();
    await assert.rejects(client.request('cable/folderReadings', {}), /The parameter limit is missing/);
  });

  it('cable/statistics counts each cable of a text', async () => {
    client = await Client.start();
    const { uri } = await client.open(`${cable}\n\n${cable.replaceAll('000217', '000218')}`);
    const all = await client.request<{ words: number; paragraphs: number }[]>('cable/statistics', {
      textDocument: { uri },
    });
    assert.equal(all.length, 2);
    assert.ok(all.every(({ words, paragraphs }) => words > 10 && paragraphs > 0));
    assert.equal(all[0]?.words, all[1]?.words);
  });

  it('cable/status says what the cable is and how much there is to look at', async () => {
    client = await Client.start();
    const { uri } = await client.open(slip);
    assert.deepEqual(await client.request('cable/status', { textDocument: { uri } }), {
      version: 1,
      cables: [{ years: '1999-2010', classification: 'UNCLASSIFIED' }],
      findings: { error: 0, warning: 1, information: 0, hint: 0 },
      openReadings: 0,
      limits: [],
    });
  });

  it('marks of the user’s own come from the settings of the editor and from the folder', async () => {
    const text = cable.replace('EAGR', 'EAGR [unleserlich] [fraglich]');
    write('cable.config.jsonc', '{ "marks": { "fraglich": { "kind": "illegible" } } }');
    const settings = { cable: { marks: { own: { unleserlich: { kind: 'illegible' } } } } };
    client = await Client.start({ folders: [folder.uri()], settings });
    const { uri } = await client.open(text, uriOf('a.cable'));
    const readings = await client.request<Reading[]>('cable/readings', { textDocument: { uri } });
    assert.deepEqual(
      readings.map(({ mark }) => mark),
      ['[unleserlich]', '[fraglich]'],
    );
  });
});
