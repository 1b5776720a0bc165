// A table of server/data, imported as a module: a function that gives its lines, the first with the names of the
// columns. Read here once, so that nobody reads CSV at run time, and kept as JSON, which an engine reads fastest.
// SOURCES.md is one, too: the keys of the sources and their titles.
import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3-dsv';

/** @type {import('esbuild').Plugin} */
export const tables = {
  name: 'tables',
  setup(build) {
    build.onLoad({ filter: /\.csv$/ }, async ({ path }) => {
      return moduleOf(csvParseRows(await readFile(path, 'utf8')));
    });
    build.onLoad({ filter: /SOURCES\.md$/ }, async ({ path }) => {
      const rows = (await readFile(path, 'utf8')).matchAll(/^\| `([^`]+)` *\| *(.*?) *\|/gm);
      return moduleOf([['key', 'title'], ...[...rows].map(([, key, title]) => [key, title])]);
    });
  },
};

/** @returns {import('esbuild').OnLoadResult} */
function moduleOf(lines) {
  const json = JSON.stringify(JSON.stringify(lines));
  return { contents: `export default () => JSON.parse(${json});`, loader: 'js' };
}
