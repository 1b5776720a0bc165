import { strict as assert } from 'node:assert';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { Client } from './client';
import { temporaryFolder } from './temporary-folder';
import { cable, slip } from './texts';

const on = { cable: { lint: { workspace: true } } };

describe('protocol: cables of the workspace that are not open', () => {
  let client: Client;
  const folder = temporaryFolder();
  const { uriOf, write } = folder;
  afterEach(() => client.dispose());

  const start = async (settings: object) => {
    client = await Client.start({ folders: [folder.uri()], settings });
  };

  /** The reports by file: what is found, or `unchanged`; and the ids to ask with the next time. */
  async function ask(previousResultIds: readonly { uri: string; value: string }[] = []) {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
    });
    return {
      ids: items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }])),
      found: Object.fromEntries(
        items.map((item) => [
          item.uri.slice(folder.uri().length + 1),
          item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind,
        ]),
      ),
    };
  }

  it('are left alone where nobody asks for them', async () => {
    write('a.cable', slip);
    await start({});
    assert.deepEqual((await ask()).found, {});
  });

  it('are checked: those by their ending, and texts that look like cables', async () => {
    write('a.cable', slip);
    write('1974/b.txt', cable);
    write('letter.txt', 'Dear Jane,\n\nthe honey is here.\n');
    write('.gitignore', 'drafts/\n');
    write('drafts/c.cable', slip);
    folder.makeFolder('.git');
    await start(on);
    const { found } = await ask();
    assert.deepEqual(found, { 'a.cable': ['tags-unknown'], '1974/b.txt': [], 'letter.txt': [] });
  });

  it('are left to the questions about each while they are open', async () => {
    write('a.cable', slip);
    await start(on);
    await client.open(slip, uriOf('a.cable'));
    assert.deepEqual((await ask()).found, {});
  });

  it('are taken back when they are closed, where nobody asks for those that are not open', async () => {
    write('a.cable', slip);
    await start({});
    const document = await client.open(slip, uriOf('a.cable'));
    assert.equal((await document.diagnostics()).length, 1);
    assert.deepEqual((await ask()).found, {});
    await document.close();
    assert.deepEqual((await ask()).found, { 'a.cable': [] });
    assert.deepEqual((await ask()).found, { 'a.cable': [] }, 'once more: VS Code may not have listened');
    assert.deepEqual((await ask()).found, {});
  });

  it('are unchanged as long as text and settings are, and taken back when they go', async () => {
    write('a.cable', slip);
    write('b.cable', slip);
    await start(on);
    const first = await ask();
    write('b.cable', cable);
    const second = await ask(first.ids);
    assert.deepEqual(second.found, { 'a.cable': 'unchanged', 'b.cable': [] });
    folder.remove('b.cable');
    assert.deepEqual((await ask(second.ids)).found, { 'a.cable': 'unchanged', 'b.cable': [] });
    write('cable.config.jsonc', '{ "rules": { "tags-unknown": "off" } }');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('cable.config.jsonc'), type: 1 }],
    });
    assert.deepEqual((await ask(second.ids)).found, { 'a.cable': [], 'b.cable': [] });
  });

  it('are checked up to a limit, which is told once', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.cable`, slip);
    await start({ cable: { lint: { workspace: true, workspaceLimit: 2 } } });
    assert.equal(Object.keys((await ask()).found).length, 2);
    await ask();
    assert.deepEqual(client.shown, [
      'Only the first 2 cables of the workspace that are not open are checked (cable.lint.workspaceLimit).',
    ]);
  });

  it('are no longer told to be too many when nobody asks for them any more', async () => {
    for (const name of ['a', 'b', 'c']) write(`${name}.cable`, slip);
    await start({ cable: { lint: { workspace: true, workspaceLimit: 2 } } });
    const uri = uriOf('open.cable');
    await client.open(cable, uri);
    const limits = async () => {
      await ask();
      const status = await client.request<{ limits: string[] }>('cable/status', { textDocument: { uri } });
      return status.limits.length;
    };
    assert.equal(await limits(), 1);
    await client.configure({ cable: { lint: { workspace: false } } });
    assert.equal(await limits(), 0);
  });

  it('are reported bit by bit to a client that listens; its next question waits for a change', async () => {
    write('a.cable', slip);
    await start(on);
    const params = { previousResultIds: [], partialResultToken: 'list' };
    await client.request('workspace/diagnostic', params);
    const source = new CancellationTokenSource();
    let answered = false;
    const waiting = client.connection.sendRequest('workspace/diagnostic', params, source.token).then(() => {
      answered = true;
    });
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    assert.equal(answered, false);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('a.cable'), type: 2 }] });
    await waiting;
    assert.equal(answered, true);
  });

  it('are taken back when a client tells of nothing but the folder that is gone', async () => {
    write('1974/a.cable', slip);
    await start(on);
    const { ids } = await ask();
    await client.request('workspace/diagnostic', { previousResultIds: ids, partialResultToken: 'first' });
    const next = client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: ids,
      partialResultToken: 'next',
    });
    folder.remove('1974');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('1974'), type: 3 }] });
    assert.deepEqual(
      (await next).items.map((item) => [item.uri, item.kind === 'full' && item.items]),
      [[uriOf('1974/a.cable'), []]],
    );
  });

  it('are still to be reported where the question was taken back before its end', async () => {
    write('a.cable', slip);
    await start(on);
    const params = { previousResultIds: [], partialResultToken: 'list' };
    const source = new CancellationTokenSource();
    const first = client.connection.sendRequest('workspace/diagnostic', params, source.token);
    source.cancel();
    await assert.rejects(first, /cancelled/);
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [uriOf('a.cable')],
    );
  });
});
