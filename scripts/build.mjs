// Bundles the extension, the servers and the `cable` command into dist/.
//   node scripts/build.mjs [--watch] [--dev]     --dev: readable bundles with source maps
import { readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { copyDecoders, facsimileBundles } from './facsimile.mjs';
import { keepingAsText } from './kept-as-text.mjs';
import { bundlePair } from './shared-bundle.mjs';
import { tables } from './tables.mjs';

const { values: options } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, dev: { type: 'boolean', default: false } },
});
const dev = options.dev || options.watch;
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  plugins: [tables],
  minify: !dev,
  sourcemap: dev,
  logLevel: 'warning',
};
/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'], // what a bundler can follow comes first
  external: ['vscode'],
};
/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};

/** The command tells the version that it is of. */
const define = { CABLE_VERSION: JSON.stringify(version) };

/** A process of Node and a worker of a page, and the extension that starts the one or the other. */
const servers = {
  thin: { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js', define },
  whole: {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/browser/server.js',
  },
};
const clients = {
  thin: { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.js' },
  whole: { ...browser, entryPoints: ['client/src/browser/main.ts'], outfile: 'dist/browser/client.js' },
};

const command = {
  ...node,
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cable.js',
  banner: { js: '#!/usr/bin/env node' },
  define,
};

/** What needs no other: the command is one file, to be taken anywhere. */
const bundles = [dev ? command : keepingAsText(command), ...facsimileBundles(browser)];

/** A worker starts the server; Node takes from the same file what it shares with it. */
function bundleServers() {
  const whole = {
    ...servers.whole,
    globalName: 'cable',
    footer: { js: "if (typeof module === 'object') module.exports = cable; else cable.start();" },
  };
  return bundlePair({ ...servers, whole, start: (main) => `export const start = ${main};` });
}

function bundleClients() {
  return bundlePair({
    ...clients,
    start: (main) => `const main = ${main};
      export const activate = (context) => main().activate(context);
      export const deactivate = () => main().deactivate();`,
  });
}

await rm('dist', { recursive: true, force: true });
// To be debugged, each stands alone.
const alone = dev ? [...bundles, ...Object.values(servers), ...Object.values(clients)] : bundles;
if (options.watch) {
  for (const bundle of alone) await (await esbuild.context(bundle)).watch();
  console.log('watching');
} else {
  await Promise.all(alone.map((bundle) => esbuild.build(bundle)));
  if (!dev) await Promise.all([bundleServers(), bundleClients()]);
}
await copyDecoders();
