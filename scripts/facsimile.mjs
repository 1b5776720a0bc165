// Bundles the page of the facsimile into dist/facsimile: its own code, and the libraries that are loaded when a scan
// needs them, each a file of its own.
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const page = 'client/webview/facsimile';
const folder = 'dist/facsimile';
const pdfjs = 'node_modules/pdfjs-dist';

/** The page reaches no network (its policy forbids it), so what libraries could do there is left out of the bundles. */
const noNetwork = Object.fromEntries(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].map((name) => [name, 'undefined']),
);

/**
 * @param {import('esbuild').BuildOptions} browser what all bundles for the browser share
 * @returns {import('esbuild').BuildOptions[]}
 */
export function facsimileBundles(browser) {
  const common = { ...browser, define: noNetwork, external: [], outdir: folder, outbase: page };
  return [
    {
      ...common,
      format: 'esm',
      splitting: true,
      entryPoints: ['main.ts', 'style.css', 'renderers/pdf.ts', 'renderers/tiff.ts'].map(
        (file) => `${page}/${file}`,
      ),
      entryNames: '[name]',
      chunkNames: 'shared',
    },
    {
      ...common,
      format: 'iife',
      entryPoints: {
        'pdf-worker': `${pdfjs}/legacy/build/pdf.worker.mjs`,
        'tiff-worker': `${page}/renderers/tiff-worker.ts`,
      },
      logOverride: { 'empty-import-meta': 'silent' }, // where its script lies: only asked for to load more from there
    },
  ];
}

/** Copies what is no code of ours: decoders, and the licences of all that is bundled. */
export async function copyDecoders() {
  for (const decoder of ['openjpeg.wasm', 'jbig2.wasm'])
    await cp(`${pdfjs}/wasm/${decoder}`, path.join(folder, decoder));
  const licences = {
    'pdfjs-dist': `${pdfjs}/LICENSE`,
    'pdfjs-dist: openjpeg.wasm': `${pdfjs}/wasm/LICENSE_OPENJPEG`,
    'pdfjs-dist: openjpeg.wasm, its wrapper': `${pdfjs}/wasm/LICENSE_PDFJS_OPENJPEG`,
    'pdfjs-dist: jbig2.wasm': `${pdfjs}/wasm/LICENSE_JBIG2`,
    'pdfjs-dist: jbig2.wasm, its wrapper': `${pdfjs}/wasm/LICENSE_PDFJS_JBIG2`,
    utif2: 'node_modules/utif2/LICENSE',
    pako: 'node_modules/pako/LICENSE',
  };
  const texts = Object.entries(licences).map(
    async ([name, file]) => `${name}\n${'='.repeat(name.length)}\n\n${await readFile(file, 'utf8')}`,
  );
  await writeFile(path.join(folder, 'LICENSES.txt'), (await Promise.all(texts)).join('\n\n'));
}
