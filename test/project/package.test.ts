import { strict as assert } from 'node:assert';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { guides } from '../../client/src/pages/guides';
import { parts } from '../../client/src/views/facsimile/messages';
import { packageFiles } from '../../scripts/package-files.mjs';
import { rulePage, rules } from '../../server/src/service';

describe('the package for the editor', () => {
  let files: ReadonlyMap<string, Buffer>;
  before(async () => {
    files = await packageFiles('.');
  });

  it('has a description that stands by itself: the editor follows no link to a file and shows no picture beside it', () => {
    for (const page of ['README.md', 'CHANGELOG.md']) assert.deepEqual(linksOf(page), [], page);
  });

  it('tells those who have it installed nothing of building it', () => {
    assert.doesNotMatch(contentOf('README.md'), /npm |<!-- \/?project/);
  });

  it('holds what its guides link to, and what the pages of the checks do, which the server makes', () => {
    const made = (file: string) => rules.some(({ id }) => file === `docs/rules/${id}.md`);
    const pages = [...files.keys()].filter((file) => file.endsWith('.md'));
    const links = [
      ...pages.flatMap(linksOf),
      ...rules.flatMap(({ id }) => linksIn(`docs/rules/${id}.md`, rulePage(id) ?? '')),
    ];
    assert.deepEqual(
      links.filter((link) => !files.has(link) && !made(link)),
      [],
    );
  });

  it('holds every guide that the editor offers', () => {
    for (const { path: guide } of guides) assert.ok(files.has(guide), guide);
  });

  it('has every command in the palette but those that need something under the mouse', () => {
    const { menus } = JSON.parse(contentOf('package.json')).contributes;
    const hidden = menus.commandPalette.filter(({ when }: { readonly when: string }) => when === 'false');
    assert.deepEqual(
      hidden.map(({ command }: { readonly command: string }) => command),
      [
        'cable.compareSelected', // two files of the explorer
        'cable.showDifference', // a row of the list of differences; the keys for next and previous go the same way
      ],
    );
  });

  it('holds what its manifest names', () => {
    const { main, browser, contributes } = JSON.parse(contentOf('package.json'));
    const schemas = contributes.jsonValidation.map(({ url }: { readonly url: string }) => url);
    for (const entry of [main, browser, ...schemas]) assert.ok(files.has(path.posix.normalize(entry)), entry);
  });

  it('is smaller than 0.68 MB, with the command that its task runs', () => {
    const bytes = packedSize([...files].filter(([file]) => !file.startsWith('dist/facsimile/')));
    assert.ok(bytes < 680_000, `${bytes} bytes`);
  });

  it('is smaller than 1.4 MB with the libraries that show scans', () => {
    const bytes = packedSize([...files]);
    assert.ok(bytes < 1_400_000, `${bytes} bytes`);
  });

  it('holds the parts of the page of facsimiles that are loaded when a scan needs them, and the licences of them', () => {
    for (const part of ['main.js', 'style.css', ...parts, 'LICENSES.txt'])
      assert.ok(files.has(`dist/facsimile/${part}`), part);
  });

  it('holds no file of the size of a mistake', () => {
    for (const [file, content] of files) assert.ok(content.length < 2_000_000, file);
  });

  function contentOf(file: string): string {
    return files.get(file)?.toString() ?? '';
  }

  /** The files that a page of the package links to, or shows. */
  function linksOf(page: string): string[] {
    return linksIn(page, contentOf(page));
  }
});

/** As large as the files are in the package. */
function packedSize(files: readonly (readonly [string, Buffer])[]): number {
  return files.reduce((sum, [, content]) => sum + deflateRawSync(content).length, 0);
}

function linksIn(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)];
  return links.map(([, link = '']) => path.posix.join(path.posix.dirname(page), link));
}
