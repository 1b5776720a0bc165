// What the generated files are made from, bundled from the sources and loaded.
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { tables } from '../tables.mjs';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The rules with what runs them, the words of settings, and the corpus with what reads it. */
export async function loadSources() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export * from './server/src/service';
        export { BY_EVIDENCE, choices } from './server/src/config/layer';
        export { BASELINE_NAME } from './server/src/config/baseline';
        export { defaultSettings } from './server/src/config/settings';
        export { standardTables } from './server/src/knowledge';
        export { ownTables } from './server/src/config/own-tables';
        export { asSnippet } from './server/src/features/snippet';
        export * as corpus from './test/helpers/coverage';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    plugins: [tables],
    logLevel: 'warning',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
