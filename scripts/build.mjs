// Bundles the extension, the servers and the `cable` command into dist/.
//   node scripts/build.mjs [--watch] [--dev]     --dev: readable bundles with source maps
import { readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { copyDecoders, facsimileBundles } from './facsimile.mjs';
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

/** Every bundle: what it is made from and where it goes. */
const bundles = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.js' },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js', define },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cable.js',
    banner: { js: '#!/usr/bin/env node' },
    define,
  },
  { ...browser, entryPoints: ['client/src/browser/main.ts'], outfile: 'dist/browser/client.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/browser/server.js',
  },
  ...facsimileBundles(browser),
];

await rm('dist', { recursive: true, force: true });
if (options.watch) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  console.log('watching');
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}
await copyDecoders();
