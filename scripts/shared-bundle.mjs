// Bundles two entries that share most of what they are made of, so that it is shipped once: the whole bundle is one file
// that needs no other, for a page can load only one; the thin bundle takes from it what both need.
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * @param {object} pair
 * @param {import('esbuild').BuildOptions} pair.thin
 * @param {import('esbuild').BuildOptions} pair.whole its entry is taken from `start`
 * @param {(main: string) => string} pair.start what the whole bundle exports to whoever loads it, where `main` gives its entry
 */
export async function bundlePair({ thin, whole, start }) {
  const [main] = whole.entryPoints;
  const modules = await modulesOf(whole);
  modules.delete(path.resolve(main));
  const taken = new Set();
  const link = relativeLink(thin.outfile, whole.outfile);
  await esbuild.build({
    ...thin,
    external: [...thin.external, link],
    plugins: [takenFrom(link, modules, taken), ...thin.plugins],
  });
  await esbuild.build({ ...whole, ...entry([start(lazy(main)), shared(taken)]) });
}

/** The files that a bundle is made of. */
async function modulesOf(bundle) {
  const { metafile } = await esbuild.build({ ...bundle, write: false, metafile: true });
  return new Set(Object.keys(metafile.inputs).map((file) => path.resolve(file)));
}

/** Lets imports of what the other bundle holds be asked of it, and notes them. */
function takenFrom(link, modules, taken) {
  const namespace = 'taken';
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path: name, pluginData, ...from }) => {
        if (pluginData === namespace || from.kind === 'entry-point' || from.namespace === namespace) return;
        const found = await build.resolve(name, { ...from, pluginData: namespace });
        if (!modules.has(found.path)) return found.errors.length > 0 ? undefined : found;
        taken.add(found.path);
        return { path: found.path, namespace };
      });
      build.onLoad({ filter: /./, namespace }, ({ path: file }) => ({
        contents: `module.exports = require(${JSON.stringify(link)}).shared[${JSON.stringify(id(file))}]();`,
      }));
    },
  };
}

/** What the other bundle may ask for. Nothing of it runs before. */
function shared(taken) {
  const members = [...taken].sort().map((file) => `${JSON.stringify(id(file))}: ${lazy(file)}`);
  return `export const shared = { ${members.join(', ')} };`;
}

function entry(lines) {
  const stdin = { contents: lines.join('\n'), resolveDir: process.cwd(), sourcefile: 'entry.js' };
  return { entryPoints: undefined, stdin };
}

function lazy(file) {
  return `() => require(${JSON.stringify(path.resolve(file))})`;
}

/** A short name of a module: its place in the project. */
function id(file) {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}

function relativeLink(from, to) {
  return `./${path.posix.relative(path.posix.dirname(from), to)}`;
}
