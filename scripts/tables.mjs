// A table of server/data, imported as a module: a function that gives its lines, the first with the names of the
// columns. Read here once, so that nobody reads CSV at run time, and kept as JSON, which an engine reads fastest.
import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3-dsv';

/** @type {import('esbuild').Plugin} */
export const tables = {
  name: 'tables',
  setup(build) {
    build.onLoad({ filter: /\.csv$/ }, async ({ path }) => {
      const lines = csvParseRows(await readFile(path, 'utf8'));
      const json = JSON.stringify(JSON.stringify(lines));
      return { contents: `export default () => JSON.parse(${json});`, loader: 'js' };
    });
  },
};
