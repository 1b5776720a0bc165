import { strict as assert } from 'node:assert';
import path from 'node:path';
import { findScan } from '../../../client/src/views/facsimile/find';
import { placeOf } from '../../../client/src/views/facsimile/template';

/** Looks for the scan of a cable in `/archive/1977/box` among these files; gives the paths that are found. */
async function found(
  files: readonly string[],
  {
    cable = '77VALLETTA918.cable',
    template = '',
    chosenFolders = [],
    workspaceFolder = '/archive',
  }: Search = {},
): Promise<readonly string[]> {
  const place = placeOf(`/archive/1977/box/${cable}`, workspaceFolder || undefined);
  return findScan(place, { template, chosenFolders }, async (folder) =>
    files.filter((file) => path.posix.dirname(file) === folder).map((file) => path.posix.basename(file)),
  );
}

interface Search {
  readonly cable?: string;
  readonly template?: string;
  readonly chosenFolders?: readonly string[];
  /** Empty: none is open. */
  readonly workspaceFolder?: string;
}

describe('findScan', () => {
  const usual = [
    '/archive/1977/box/77VALLETTA918.pdf',
    '/archive/1977/box/scans/77VALLETTA918.tif',
    '/archive/1977/scans/77valletta918.PNG',
    '/archive/scans/77VALLETTA918.jpg',
  ];
  for (const file of usual) {
    it(`finds ${file}`, async () => {
      assert.deepEqual(await found([file]), [file]);
    });
  }

  it('takes the nearest', async () => {
    assert.deepEqual(await found([...usual].reverse()), [usual[0]]);
  });

  it('does not look above the folder that is open, and without one only one folder up', async () => {
    assert.deepEqual(await found(['/scans/77VALLETTA918.pdf']), []);
    assert.deepEqual(await found(['/archive/scans/77VALLETTA918.pdf'], { workspaceFolder: '' }), []);
    assert.deepEqual(await found(['/archive/1977/scans/77VALLETTA918.pdf'], { workspaceFolder: '' }), [
      '/archive/1977/scans/77VALLETTA918.pdf',
    ]);
  });

  it('takes the cable itself, notes and other cables for no scan', async () => {
    const others = [
      '77VALLETTA918.cable',
      '77VALLETTA918.txt',
      '77VALLETTA9180.pdf',
      '77VALLETTA918-notes.pdf',
    ];
    assert.deepEqual(await found(others.map((name) => `/archive/1977/box/${name}`)), []);
  });

  it('takes the scan of the first transcription for the second, unless that has its own', async () => {
    const [first, second] = ['/archive/1977/scans/77VALLETTA918.pdf', '/archive/scans/77VALLETTA918.2.pdf'];
    assert.deepEqual(await found([first], { cable: '77VALLETTA918.2.cable' }), [first]);
    assert.deepEqual(await found([first, second], { cable: '77VALLETTA918.2.cable' }), [second]);
  });

  it('takes a PDF before pictures', async () => {
    const files = ['png', 'pdf', 'tif'].map((ending) => `/archive/1977/box/77VALLETTA918.${ending}`);
    assert.deepEqual(await found(files), ['/archive/1977/box/77VALLETTA918.pdf']);
  });

  it('finds a picture for each page, in the order of their numbers', async () => {
    const names = ['77VALLETTA918-10.jpg', '77VALLETTA918-2.jpg', '77VALLETTA918-1.jpg'];
    assert.deepEqual(
      await found(names.map((name) => `/archive/1977/box/scans/${name}`)),
      ['1', '2', '10'].map((number) => `/archive/1977/box/scans/77VALLETTA918-${number}.jpg`),
    );
  });

  it('finds a folder of pages', async () => {
    const files = ['p2.tif', 'p10.tif', 'thumbs.db'].map((name) => `/archive/scans/77VALLETTA918/${name}`);
    assert.deepEqual(await found(files), files.slice(0, 2));
  });

  describe('with a template', () => {
    const cases: readonly (readonly [template: string, file: string])[] = [
      [`\${folder}/images/\${name}.*`, '/archive/1977/box/images/77VALLETTA918.webp'],
      [`images/\${name}.*`, '/archive/1977/box/images/77VALLETTA918.webp'],
      [`../films/\${name}_a.tif`, '/archive/1977/films/77VALLETTA918_a.tif'],
      [`\${workspaceFolder}/films/*\${name}*.pdf`, '/archive/films/reel 3 77VALLETTA918 (copy).pdf'],
      [`/mnt/films/\${name}.*`, '/mnt/films/77VALLETTA918.pdf'],
      [`D:\\films\\\${name}.*`, '/D:/films/77VALLETTA918.pdf'],
      [`\${folder}/\${name}/page#.png`, '/archive/1977/box/77VALLETTA918/page 1.png'],
    ];
    for (const [template, file] of cases) {
      it(`${template} finds ${file}`, async () => {
        assert.deepEqual(await found([file], { template }), [file]);
      });
    }

    it('goes before the usual places, which are looked at all the same', async () => {
      const template = `\${folder}/images/\${name}.*`;
      const there = '/archive/1977/box/images/77VALLETTA918.webp';
      const beside = '/archive/1977/box/77VALLETTA918.pdf';
      assert.deepEqual(await found([beside, there], { template }), [there]);
      assert.deepEqual(await found([beside], { template }), [beside]);
    });

    it('takes signs in it for what they are', async () => {
      const template = `\${folder}/(\${name}).pdf`;
      assert.deepEqual(
        await found(['/archive/1977/box/77VALLETTA918.pdf'], { template: `\${folder}/(a|\${name}).pdf` }),
        ['/archive/1977/box/77VALLETTA918.pdf'],
      );
      assert.deepEqual(await found(['/archive/1977/box/(77VALLETTA918).pdf'], { template }), [
        '/archive/1977/box/(77VALLETTA918).pdf',
      ]);
    });

    it('names no workspace folder where none is open', async () => {
      const template = `\${workspaceFolder}/\${name}.*`;
      assert.deepEqual(await found(['/77VALLETTA918.pdf'], { template, workspaceFolder: '' }), []);
    });
  });

  it('looks where the scans of its neighbours were chosen', async () => {
    const file = '/mnt/films/77VALLETTA918.pdf';
    assert.deepEqual(await found([file], { chosenFolders: ['/mnt/films'] }), [file]);
  });
});
