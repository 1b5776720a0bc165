import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { networkCalls, withoutComments } from './network';

/**
 * Every bundle, and all the modules that it asks for beside itself. No module of the network is among them but `net`,
 * which vscode-jsonrpc brings along: client and server can be joined by a socket of this machine. Here they never are:
 * the client names Node's channel, and the server's entry names channel or streams, whatever its arguments say.
 * `child_process` is how the client starts the server; vscode-languageserver has it to look for npm's modules, which
 * nobody asks for here.
 */
const bundles: Readonly<Record<string, readonly string[]>> = {
  'cable.js': ['buffer', 'events', 'fs', 'os', 'path', 'url', 'util', 'worker_threads'],
  'client.js': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode'],
  'server.js': ['child_process', 'crypto', 'fs', 'fs/promises', 'net', 'os', 'path', 'url', 'util'],
  'browser/client.js': ['vscode'],
  'browser/server.js': [],
};

const folder = 'dist';

describe('bundles', () => {
  it('are all looked at', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('.js'));
    assert.deepEqual(files.sort(), Object.keys(bundles).sort());
  });

  for (const [file, modules] of Object.entries(bundles)) {
    const text = () => readFileSync(path.join(folder, file), 'utf8');

    it(`${file} asks for the modules listed here and for no other`, () => {
      assert.deepEqual(modulesOf(text()), modules);
    });

    it(`${file} calls nothing of the network`, () => {
      assert.equal(networkCalls.exec(withoutComments(text()))?.[0], undefined);
    });
  }
});

/** The modules that a bundle asks for by name, sorted; those of Node without `node:`. */
function modulesOf(bundle: string): string[] {
  const asked = [...bundle.matchAll(/\b(?:require|import)\(\s*["'`](?:node:)?([^"'`]+)["'`]\s*\)/g)];
  return [...new Set(asked.map(([, name = '']) => name))].sort();
}
