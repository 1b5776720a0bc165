// The core as it is bundled for users, for scripts that measure it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { tables } from '../tables.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

/** The service, bundled and loaded. */
export async function bundledCore() {
  const outfile = path.join(root, 'out', 'bench', 'service.mjs');
  mkdirSync(path.dirname(outfile), { recursive: true });
  await esbuild.build({
    stdin: {
      contents: `export * from './server/src/service'; export { defaultSettings } from './server/src/config/settings'; export { lineIndex as textLines } from './server/src/text/line-index';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [tables],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
