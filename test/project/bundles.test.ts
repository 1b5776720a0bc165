import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const slip = path.resolve('samples', 'transcription-with-slips.cable');

describe('the bundles', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cable-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold the command as one file that needs no other', () => {
    const { stdout } = run(take('cable.js'), 'lint', slip);
    assert.match(stdout, /tags-unknown/);
  });

  it('hold for Node a server that takes from that of a page what both need, and nothing else', async () => {
    take('browser/server.js');
    const child = spawn(process.execPath, [take('server.js'), '--node-ipc'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, capabilities: {} },
    });
    const [answer] = await once(child, 'message');
    assert.ok(answer.result.capabilities.hoverProvider);
    child.disconnect();
    await once(child, 'exit');
  });

  it('hold the command in the server, too, for the task', () => {
    take('browser/server.js');
    const { stdout } = run(take('server.js'), 'lint', slip);
    assert.match(stdout, /tags-unknown/);
  });

  it('hold nothing twice that Node and a page share', () => {
    for (const part of ['server.js', 'client.js'])
      assert.ok(sizeOf(part) < sizeOf(`browser/${part}`) / 8, `${part} has ${sizeOf(part)} bytes`);
  });

  /** Takes a bundle to a folder where nothing else is but what was taken before. */
  function take(bundle: string): string {
    const file = path.join(folder, bundle);
    cpSync(path.join('dist', bundle), file);
    return file;
  }

  function run(file: string, ...args: readonly string[]) {
    return spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
  }
});

function sizeOf(bundle: string): number {
  return statSync(path.join('dist', bundle)).size;
}
