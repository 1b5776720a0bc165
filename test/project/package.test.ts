import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { parts } from '../../client/src/views/facsimile/messages';

describe('the package for the editor', () => {
  let files: readonly string[];
  before(async () => {
    files = (await listFiles({ packageManager: PackageManager.None })).map((file) =>
      file.split(path.sep).join('/'),
    );
  });

  it('holds all that its README links to and shows', () => {
    const dead = linksOf('README.md').filter((link) => !files.includes(link));
    assert.deepEqual(dead, []);
  });

  it('holds what its manifest names', () => {
    const { main, browser, contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const schemas = contributes.jsonValidation.map(({ url }: { readonly url: string }) => url);
    for (const entry of [main, browser, ...schemas])
      assert.ok(files.includes(path.posix.normalize(entry)), entry);
  });

  it('is smaller than 1.1 MB, with the command that its task runs and a page for each rule', () => {
    const bytes = packedSize(files.filter((file) => !isForScans(file)));
    assert.ok(bytes < 1_100_000, `${bytes} bytes in ${files.length} files`);
  });

  it('is smaller than 2 MB with the libraries that show scans', () => {
    const bytes = packedSize(files);
    assert.ok(bytes < 2_000_000, `${bytes} bytes in ${files.length} files`);
  });

  it('holds the parts of the page of facsimiles that are loaded when a scan needs them, and the licences of them', () => {
    for (const part of ['main.js', 'style.css', ...parts, 'LICENSES.txt'])
      assert.ok(files.includes(`dist/facsimile/${part}`), part);
  });

  it('holds no file of the size of a mistake', () => {
    for (const file of files) assert.ok(statSync(file).size < 2_000_000, file);
  });
});

function isForScans(file: string): boolean {
  return file.startsWith('dist/facsimile/');
}

/** As large as the files are in the package. */
function packedSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0);
}

/** The files of the project that a page links to. */
function linksOf(page: string): string[] {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)];
  return links.map(([, link = '']) => path.posix.join(path.posix.dirname(page), link));
}
