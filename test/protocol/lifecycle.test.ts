import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ErrorCodes, type Hover } from 'vscode-languageserver/node';
import { builtServer, Client } from './client';
import { cable } from './texts';

describe('protocol: the life of a server', () => {
  let client: Client;
  afterEach(() => client?.dispose());

  it('ends with 0 after shutdown and exit', async () => {
    client = await Client.start();
    await client.open(cable);
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 after exit alone', async () => {
    client = await Client.start();
    await client.notify('exit');
    assert.equal(await client.exited(), 1);
  });

  it('ends when its client is gone', async () => {
    client = await Client.start();
    client.process.stdin?.end();
    assert.equal(await client.exited(), 1);
  });

  it('registers all that the client lets it register, and hears of folders that come', async () => {
    client = await Client.spawn();
    const registered: string[] = [];
    client.connection.onRequest('client/registerCapability', ({ registrations }) => {
      registered.push(...registrations.map(({ method }: { method: string }) => method));
    });
    const dynamic = { dynamicRegistration: true };
    await client.initialize({
      capabilities: {
        workspace: {
          didChangeConfiguration: dynamic,
          didChangeWatchedFiles: dynamic,
          workspaceFolders: true,
          diagnostics: { refreshSupport: true },
        },
        textDocument: { diagnostic: {} },
      },
    });
    await (await client.open(cable)).diagnostics();
    assert.deepEqual(registered.sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    const before = client.refreshes;
    const event = { added: [{ uri: 'file:///more', name: 'more' }], removed: [] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    await client.request('shutdown');
    assert.ok(client.refreshes > before, 'the folder was not heard of');
  });

  it('refuses to answer before the first message', async () => {
    client = await Client.spawn();
    const params = { textDocument: { uri: 'file:///a.cable' }, position: { line: 0, character: 0 } };
    await assert.rejects(client.request('textDocument/hover', params));
    await client.initialize();
    assert.equal(await client.request('textDocument/hover', params), null);
  });

  it('lives on after wrong messages', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    await assert.rejects(client.request('cable/unknown', {}), { code: -32601 });
    await client.notify('cable/unknown', {});
    await client.notify('textDocument/didChange', { textDocument: document.id });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened' } });
    await client.notify('$/cancelRequest', { id: 4711 });
    const hover = await document.ask<Hover>('hover', { position: document.positionOf('EAGR') });
    assert.match(JSON.stringify(hover), /EAGR/);
  });

  it('refuses requests without their parameters, and says which', async () => {
    client = await Client.start();
    const { id: textDocument } = await client.open(cable);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const refused: [method: string, params: object, parameter: string][] = [
      ['hover', { nonsense: true }, 'textDocument'],
      ['documentSymbol', {}, 'textDocument'],
      ['diagnostic', { textDocument: {} }, 'textDocument'],
      ['hover', { textDocument }, 'position'],
      ['codeAction', { textDocument }, 'range'],
      ['codeAction', { textDocument, range }, 'context'],
    ];
    for (const [method, params, parameter] of refused) {
      await assert.rejects(client.request(`textDocument/${method}`, params), {
        code: ErrorCodes.InvalidParams,
        message: `The parameter ${parameter} is missing or not of its form.`,
      });
    }
    assert.deepEqual(client.log, []);
  });

  it('says how to start it when it is started by hand', async () => {
    const server = spawn(process.execPath, [await builtServer()], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(server, 'close');
    assert.equal(code, 2);
    assert.match(said, /--stdio/);
  });

  it('speaks over the channel of its parent, and ends when that closes', async () => {
    const server = spawn(process.execPath, [await builtServer(), '--node-ipc'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, capabilities: {} },
    });
    const [answer] = await once(server, 'message');
    assert.ok(answer.result.capabilities.hoverProvider);
    server.disconnect();
    const [code] = await once(server, 'exit');
    assert.equal(code, 1);
  });
});
