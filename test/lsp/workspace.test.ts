import { strict as assert } from 'node:assert';
import { PassThrough } from 'node:stream';
import {
  CancellationToken,
  createConnection,
  Emitter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { defaultSettings } from '../../server/src/config/settings';
import { abilitiesOf } from '../../server/src/lsp/abilities';
import { openDocuments } from '../../server/src/lsp/documents';
import type { Files } from '../../server/src/lsp/files';
import { Limits } from '../../server/src/lsp/limits';
import { workspaceCables } from '../../server/src/lsp/workspace';
import { shortCable } from '../helpers/short-cable';

const { None: token } = CancellationToken;
const folder = 'file:///cables/';

/** A workspace of these files; whatever is asked of a file is noted. */
function workspaceOf(
  texts: Map<string, string>,
  beforeReading: (name: string) => void | Promise<void> = () => {},
) {
  const connection = createConnection(
    new StreamMessageReader(new PassThrough()),
    new StreamMessageWriter(new PassThrough()),
  );
  const watched = new Emitter<readonly string[]>();
  const never = () => ({ dispose: () => {} });
  const asked: string[] = [];
  const files: Files = {
    async find() {
      asked.push('list');
      return [...texts.keys()].map((name) => folder + name);
    },
    async read(uri) {
      const name = uri.slice(folder.length);
      asked.push(name);
      const text = texts.get(name);
      await beforeReading(name);
      return text;
    },
  };
  const watchedFiles = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const cables = workspaceCables({
    connection,
    abilities: abilitiesOf({ processId: null, rootUri: null, capabilities: watchedFiles }),
    documents: openDocuments(),
    settings: {
      of: async () => ({ ...defaultSettings, generation: null, own: undefined, layers: [], files: [] }),
      below: async () => ({}),
      unopenedLimit: async () => 0,
      indexLimit: async () => 10,
      forget: () => {},
      onChange: never,
    },
    files,
    limits: new Limits(),
    watched: watched.event,
    initialized: never,
    commands: new Set(),
    folders: { all: () => [folder], rootOf: () => folder, onChange: never },
    rulePage: undefined,
    readyLists: null,
    later: setImmediate,
  });
  return {
    cables,
    /** What was asked for since the last call. */
    asked: () => asked.splice(0),
    change: (name: string) => watched.fire([folder + name]),
    /** The numbers of all cables; null where there is no index. */
    numbers: async () => (await cables.upToDate(token))?.all().map(({ name }) => name?.number ?? '') ?? null,
  };
}

const rome = (serial: number) => shortCable({ number: `ROME 0000${serial}` });

describe('the cables of a workspace', () => {
  it('are read when somebody asks, and then only where something has changed', async () => {
    const texts = new Map([
      ['a.cable', rome(11)],
      ['b.cable', rome(12)],
    ]);
    const { numbers, asked, change } = workspaceOf(texts);
    change('a.cable');
    assert.deepEqual(asked(), []);
    assert.deepEqual(await numbers(), ['ROME 11', 'ROME 12']);
    assert.deepEqual(asked(), ['list', 'a.cable', 'b.cable']);
    texts.set('b.cable', rome(13));
    change('b.cable');
    assert.deepEqual(await numbers(), ['ROME 11', 'ROME 13']);
    assert.deepEqual(asked(), ['b.cable']);
    assert.deepEqual(await numbers(), ['ROME 11', 'ROME 13']);
    assert.deepEqual(asked(), []);
  });

  it('are read once for all who ask at a time', async () => {
    const { numbers, asked } = workspaceOf(new Map([['a.cable', rome(11)]]));
    assert.deepEqual(await Promise.all([numbers(), numbers()]), [['ROME 11'], ['ROME 11']]);
    assert.deepEqual(asked(), ['list', 'a.cable']);
  });

  it('are waited for a moment only by those who would rather have nothing, but for a few that have changed', async () => {
    let allow = (): void => {};
    const isAllowed = new Promise<void>((resolve) => {
      allow = resolve;
    });
    const { cables, numbers, asked, change } = workspaceOf(new Map([['a.cable', rome(11)]]), () => isAllowed);
    assert.equal(await cables.atHand(token), null);
    allow();
    await numbers();
    assert.deepEqual(asked(), ['list', 'a.cable']);
    change('a.cable');
    assert.equal((await cables.atHand(token))?.all().length, 1);
    assert.deepEqual(asked(), ['a.cable']);
  });

  it('are few where a moment is enough', async () => {
    const { cables } = workspaceOf(new Map([['a.cable', rome(11)]]));
    assert.equal((await cables.atHand(token))?.all().length, 1);
  });

  it('are read again where a file changes while it is read', async () => {
    const texts = new Map([['a.cable', rome(11)]]);
    const { numbers, change } = workspaceOf(texts, () => {
      if (texts.get('a.cable') === rome(12)) return;
      texts.set('a.cable', rome(12));
      change('a.cable');
    });
    assert.deepEqual(await numbers(), ['ROME 12']);
  });

  it('are none where they cannot be read, until they can', async () => {
    let isBroken = true;
    const { numbers } = workspaceOf(new Map([['a.cable', rome(11)]]), () => {
      if (isBroken) throw new Error('the connection is gone');
    });
    assert.equal(await numbers(), null);
    isBroken = false;
    assert.deepEqual(await numbers(), ['ROME 11']);
  });
});
