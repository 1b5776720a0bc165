// What a module imports only when it is wanted, kept in its bundle as text. Node looks through all the functions of a
// script before it runs any; through a text it goes in a fifth of the time.
import path from 'node:path';
import * as esbuild from 'esbuild';

const namespace = 'kept-as-text';

/**
 * The bundle of an entry that keeps as text what the entry imports by `import()`.
 * @param {import('esbuild').BuildOptions & { entryPoints: string[] }} bundle
 * @returns {import('esbuild').BuildOptions}
 */
export function keepingAsText(bundle) {
  const { banner, ...inner } = bundle;
  const importers = new Set(bundle.entryPoints.map((entry) => path.resolve(entry)));
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || !importers.has(importer) || pluginData === namespace) return;
        const found = await build.resolve(name, { kind, importer, resolveDir, pluginData: namespace });
        return { path: found.path, namespace, errors: found.errors };
      });
      build.onLoad({ filter: /./, namespace }, async ({ path: entry }) => {
        const { outputFiles } = await esbuild.build({ ...inner, entryPoints: [entry], write: false });
        return { contents: runAsModule(escaped(outputFiles[0].text)) };
      });
    },
  };
  return { ...bundle, plugins: [plugin, ...(bundle.plugins ?? [])] };
}

/**
 * The same program in ASCII alone: with a single wider letter an engine would keep all of it in twice the room, and
 * would read it more slowly. Only regular expressions still hold such letters.
 */
function escaped(text) {
  if (/\\[\u0080-\uffff]/.test(text)) throw new Error('a letter beyond ASCII stands behind a backslash');
  return text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A module that compiles the text of another one and is what that one is. */
function runAsModule(text) {
  const given = ['module', 'exports', 'require', '__filename', '__dirname'];
  return `const { compileFunction } = require('node:vm');
    const names = ${JSON.stringify(given)};
    compileFunction(${JSON.stringify(text)}, names, { filename: __filename })(${given.join(', ')});`;
}
