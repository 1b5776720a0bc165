// Which files are shown beside a cable, and what is said of those that cannot be.
import { strict as assert } from 'node:assert';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pdfs, photos, png, STRIPES, tiff, tiffPages } from '../helpers/scans';
import { Reader } from './reader';

/** Scans of every kind that show stripes. */
const striped: Readonly<Record<string, Uint8Array>> = {
  'plain.png': png(),
  'photo.jpg': photos.jpeg,
  'picture.webp': photos.webp,
  'uncompressed.tif': tiff([tiffPages.none]),
  'deflate.tif': tiff([tiffPages.deflate]),
  'packbits.TIFF': tiff([tiffPages.packBits]),
  'fax.tif': tiff([tiffPages.group4]),
  'pdf-fax.pdf': pdfs.group4(),
  'pdf-jbig2.pdf': pdfs.jbig2(),
  'pdf-jpeg2000.pdf': pdfs.jpeg2000(),
  'pdf-deflate.pdf': pdfs.deflate(),
};

/** Files that are no scan, and what is said of them. */
const broken: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'empty.png': [new Uint8Array(), 'empty.png is empty.'],
  'words.pdf': [Buffer.from('These are words.'), 'words.pdf is no PNG, JPEG, WebP, TIFF or PDF file.'],
  'half-png.png': [png().slice(0, 40), 'half-png.png is damaged, or too large to be decoded.'],
  'half-pdf.pdf': [Buffer.from('%PDF-1.7\n%%EOF'), 'half-pdf.pdf is damaged: this is no complete PDF.'],
  'half-tiff.tif': [tiff([tiffPages.none]).slice(0, 60), 'half-tiff.tif is cut off.'],
};

const HUGE = 'huge.pdf';

const scans: Readonly<Record<string, Uint8Array>> = {
  ...striped,
  ...Object.fromEntries(Object.entries(broken).map(([name, [bytes]]) => [name, bytes])),
  'three-pages.tif': tiff([tiffPages.none, tiffPages.group4, tiffPages.deflate]),
  'second-page-odd.tif': tiff([tiffPages.none, { ...tiffPages.none, compression: 34712 }]),
  [HUGE]: new Uint8Array(),
  'series-1.png': png(),
  'series-2.png': png(),
  'series-10.png': png(),
};

/** The cable of a scan: a file of the same name, without the number of the page. */
function cableOf(scan: string): string {
  return `${scan.replace(/(?:-\d+)?\.[^.]*$/, '')}.cable`;
}

describe('the files of a facsimile in the workbench', () => {
  let reader: Reader;
  before(async () => {
    reader = await Reader.sitDown((folder) => {
      for (const [name, bytes] of Object.entries(scans)) {
        writeFileSync(path.join(folder, 'scans', name), bytes);
        const cable = 'UNCLAS VALLETTA 000305\n\nSUBJECT: STRIPES\n\n1. Rain.\n';
        writeFileSync(path.join(folder, cableOf(name)), cable);
      }
      truncateSync(path.join(folder, 'scans', HUGE), 400 * 2 ** 20); // so large, and nowhere on the disk
      mkdirSync(path.join(folder, 'films'));
      writeFileSync(path.join(folder, 'films', 'reel.pdf'), pdfs.deflate());
    });
  });
  after(() => reader.workbench.close());
  afterEach(() => reader.workbench.closeAll());

  describe('of a cable without a scan', () => {
    const cable = '08STATE40112.cable';
    const dialog = () =>
      reader.workbench.page.locator('.quick-input-widget', { hasText: `Facsimile of ${cable}` });

    it('is asked for, and not opened where the question is put aside', async () => {
      await reader.ask(cable);
      await dialog().waitFor();
      await reader.workbench.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      assert.equal(await reader.workbench.tab('Facsimile').count(), 0);
    });

    it('is asked for once, and remembered', async () => {
      await reader.ask(cable);
      const file = path.join(reader.workbench.folder, 'films', 'reel.pdf');
      await dialog().waitFor();
      await reader.sees(async () => {
        await dialog().locator('input').first().fill(file); // the dialog puts a folder in when it has read it
        await reader.workbench.press('Enter');
        await dialog().waitFor({ state: 'hidden', timeout: 3000 });
      });
      await reader.pictures().first().waitFor();
      await reader.workbench.closeAll();
      await reader.openScanOf(cable);
      assert.equal(await stripesOf(reader.pictures().first()), STRIPES);
    });

    it('says when what was chosen is no longer there', async () => {
      rmSync(path.join(reader.workbench.folder, 'films', 'reel.pdf'));
      await reader.ask(cable);
      await reader.says('reel.pdf is no longer there, or cannot be read.');
      assert.ok(await reader.button('Choose a File…').isVisible());
    });
  });

  describe('shows', () => {
    for (const name of Object.keys(striped)) {
      it(name, async () => {
        await reader.ask(cableOf(name));
        await reader.pictures().first().waitFor();
        assert.equal(await stripesOf(reader.pictures().first()), STRIPES);
      });
    }

    it('the pages of a TIFF one below the other', async () => {
      await reader.ask(cableOf('three-pages.tif'));
      await reader.pictures().nth(2).waitFor();
      assert.equal(await stripesOf(reader.pictures().nth(2)), STRIPES);
      assert.equal(await reader.workbench.webview.locator('.page').count(), 3);
    });

    it('files that are a page each, in the order of their numbers', async () => {
      await reader.ask(cableOf('series-1.png'));
      await reader.pictures().nth(2).waitFor();
      assert.equal(await reader.workbench.webview.locator('.page').count(), 3);
    });
  });

  describe('says what is wrong with a file that is', () => {
    for (const [name, [, words]] of Object.entries(broken)) {
      it(name, async () => {
        await reader.ask(cableOf(name));
        await reader.says(words);
        assert.ok(await reader.button('Choose a File…').isVisible());
      });
    }

    it('too large', async () => {
      await reader.ask(cableOf(HUGE));
      await reader.says('huge.pdf is too large to be shown: 400 MB, at most 300 MB.');
    });

    it('broken on one page, in the place of that page', async () => {
      await reader.ask(cableOf('second-page-odd.tif'));
      const words = 'This page is compressed in a way (34712) that cannot be read.';
      await reader.workbench.webview.getByText(words).waitFor();
      assert.equal(await stripesOf(reader.pictures().first()), STRIPES);
    });
  });
});

/** What a picture shows in each of eight parts across: paper or ink. */
async function stripesOf(picture: Locator): Promise<string> {
  return picture.evaluate((element) => {
    const canvas = new OffscreenCanvas(64, 16);
    const context = canvas.getContext('2d');
    context?.drawImage(element as HTMLCanvasElement, 0, 0, 64, 16);
    const dots = Array.from(
      { length: 8 },
      (_, stripe) => context?.getImageData(8 * stripe + 4, 8, 1, 1).data[0] ?? 0,
    );
    return dots.map((grey) => (grey > 128 ? '.' : '#')).join('');
  });
}
