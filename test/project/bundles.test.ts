import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globalNetworkCalls, networkCalls, withoutComments } from './network';

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
  'server.js': [
    'buffer',
    'child_process',
    'crypto',
    'events',
    'fs',
    'fs/promises',
    'net',
    'os',
    'path',
    'url',
    'util',
    'worker_threads',
  ],
  'browser/client.js': ['vscode'],
  'browser/server.js': [],
  'facsimile/main.js': ['./pdf.js', './tiff.js'],
  'facsimile/pdf-worker.js': [],
  'facsimile/pdf.js': [],
  'facsimile/shared.js': [],
  'facsimile/tiff-worker.js': [],
  'facsimile/tiff.js': [],
};

/** The library for PDF calls a method of its own `fetch`; what it would call of the browser, the build takes away. */
const withOwnFetch = ['facsimile/pdf-worker.js', 'facsimile/pdf.js'];

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
      const calls = withOwnFetch.includes(file) ? globalNetworkCalls : networkCalls;
      assert.equal(calls.exec(withoutComments(text()))?.[0], undefined);
    });
  }
});

/**
 * The modules that a bundle asks for by name, sorted; those of Node without `node:`. A name with `${` in it is put together
 * when it is asked for: so the library for PDF would start its worker from an address, and is given a worker instead.
 */
function modulesOf(bundle: string): string[] {
  const asked = [...bundle.matchAll(/\b(?:require|import)\(\s*["'`](?:node:)?([^"'`$]+)["'`]\s*\)/g)];
  return [...new Set(asked.map(([, name = '']) => name))].sort();
}
