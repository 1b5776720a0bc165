// The scan beside the text, as a person at the keyboard has it.
import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pdfs, photos, png, STRIPES, tiff, tiffPages } from '../helpers/scans';
import { Workbench } from './workbench';

const TWO_PAGES = '77VALLETTA918.cable';

/** The keys of `Cable: Open Facsimile Beside`. */
const OPEN = 'Alt+m f';

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

describe('the facsimile in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open((folder) => {
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
  after(() => workbench.close());
  afterEach(() => workbench.closeAll());

  const status = () => workbench.webview.locator('#status');
  const frame = () => workbench.webview.locator('#scan');
  const pageNumber = () => workbench.webview.getByRole('spinbutton', { name: 'Page' });
  const button = (name: string) => workbench.webview.getByRole('button', { name, exact: true });
  const pictures = () => workbench.webview.locator('.paper > canvas, .paper > img');

  async function openScanOf(cable: string): Promise<void> {
    await workbench.openFile(cable);
    await workbench.press(OPEN);
    await workbench.webview.locator('body[data-state="shown"]').waitFor();
    await pictures().first().waitFor();
  }

  /** Opens a cable of which there is nothing but a scan of this name. */
  async function openWith(scan: string): Promise<void> {
    await workbench.openFile(cableOf(scan));
    await workbench.press(OPEN);
  }

  it('opens beside the text, by keys; the cursor stays where it is', async () => {
    await openScanOf(TWO_PAGES);
    assert.equal(await pageNumber().inputValue(), '1');
    assert.equal(await workbench.webview.locator('.page').count(), 2);
    assert.equal(await workbench.page.locator('.monaco-editor.focused').count(), 1);
    await workbench.tab(`Facsimile: ${TWO_PAGES}`).waitFor();
  });

  it('is reached and used with the keys alone', async () => {
    await openScanOf(TWO_PAGES);
    await goToScan();
    await workbench.press('n');
    await says('Page 2 of 2');
    await workbench.press('p');
    await says('Page 1 of 2');
    await workbench.press('1');
    await says('Zoom 100 %');
    await workbench.press('+');
    await says('Zoom 120 %');
    await workbench.press('f');
    await says('Fitted to the page');
    await workbench.press('w');
    await says('Fitted to the width');
    await workbench.press('r');
    await says('Turned by 90 degrees');
    await workbench.press('Shift+R');
    await says('Upright');
    await workbench.press('c');
    await says('Contrast 150 %');
    await workbench.press('Shift+C');
    await says('Contrast 100 %');
    await workbench.press('i');
    await says('Inverted');
    assert.equal(await button('Invert').getAttribute('aria-pressed'), 'true');
    await workbench.press('i');
    const top = await scrollTop();
    await workbench.press('ArrowDown ArrowDown');
    await eventually(async () => assert.ok((await scrollTop()) > top));
    await workbench.press('g 2 Enter');
    await says('Page 2 of 2');
  });

  it('has a toolbar that is one stop of the Tab key', async () => {
    await openScanOf(TWO_PAGES);
    await goToScan();
    await workbench.press('Shift+Tab');
    assert.equal(await focused(), 'Page');
    await workbench.press('Shift+Tab');
    assert.equal(await focused(), 'Previous page');
    await workbench.press('ArrowLeft');
    assert.equal(await focused(), 'Invert');
    await workbench.press('ArrowRight ArrowRight Enter');
    await says('Page 2 of 2');
    assert.equal(await focused(), 'Next page');
  });

  it('follows the cursor past a page mark, and back', async () => {
    await openScanOf(TWO_PAGES);
    await workbench.press('Control+End');
    await says('Page 2 of 2');
    await workbench.press('Control+Home');
    await says('Page 1 of 2');
  });

  it('leads to the text on a click, and to writing on with Enter', async () => {
    await openScanOf(TWO_PAGES);
    await workbench.press('Alt+m PageDown');
    await says('Page 2 of 2');
    const text = readFileSync(path.join(workbench.folder, TWO_PAGES), 'utf8').split('\n');
    const mark = text.findIndex((line) => line.startsWith('PAGE 02')) + 1;
    await workbench.webview
      .locator('.page')
      .nth(1)
      .click({ position: { x: 200, y: 5 } });
    await eventually(async () => assert.equal(await workbench.line(), mark));
    assert.equal(await pageNumber().inputValue(), '2');
    await workbench.webview
      .locator('.page')
      .nth(1)
      .click({ position: { x: 200, y: 200 } });
    await eventually(async () => assert.ok((await workbench.line()) > mark));
    await workbench.press('Enter');
    await workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('can be scrolled and turned from the text', async () => {
    await openScanOf(TWO_PAGES);
    await workbench.press('Alt+m PageUp');
    await says('Page 1 of 2');
    const top = await scrollTop();
    await workbench.press('Alt+m ArrowDown');
    await eventually(async () => assert.ok((await scrollTop()) > top));
    await workbench.press('Alt+m ArrowUp');
    await eventually(async () => assert.equal(await scrollTop(), top));
  });

  it('is pulled with the mouse, and enlarged with Ctrl and the wheel', async () => {
    await openScanOf(TWO_PAGES);
    const box = await frame().boundingBox();
    assert.ok(box);
    const { mouse } = workbench.page;
    await mouse.move(box.x + 100, box.y + 300);
    await mouse.down();
    await mouse.move(box.x + 100, box.y + 100, { steps: 5 });
    await mouse.up();
    assert.ok((await scrollTop()) > 150);
    const width = await pageWidth();
    await workbench.page.keyboard.down('Control');
    await mouse.wheel(0, -200);
    await workbench.page.keyboard.up('Control');
    await eventually(async () => assert.ok((await pageWidth()) > 1.4 * width));
  });

  it('remembers for each cable how it was looked at', async () => {
    await openScanOf(TWO_PAGES);
    await goToScan();
    await workbench.press('1 r n i');
    await says('Inverted');
    const seen = await view();
    await workbench.page.waitForTimeout(500); // it is kept when the reader rests
    await workbench.closeAll();

    await openScanOf('05REYKJAVIK512.cable');
    assert.notDeepEqual(await view(), seen);
    await openScanOf(TWO_PAGES);
    await eventually(async () => assert.deepEqual(await view(), seen));

    await goToScan();
    await workbench.press('i Shift+R w p');
    await says('Page 1 of 2');
    await workbench.page.waitForTimeout(500);
  });

  it('changes to the scan of the cable that comes to the front, and says where there is none', async () => {
    await openScanOf('05REYKJAVIK512.cable');
    await workbench.press('Control+1');
    await workbench.openFile(TWO_PAGES);
    await eventually(async () => assert.equal(await workbench.webview.locator('.page').count(), 2));
    await workbench.openFile('08STATE40112.cable');
    await says('No facsimile of 08STATE40112.cable was found.');
    assert.ok(await button('Choose a File…').isVisible());
  });

  describe('of a cable without a scan', () => {
    const cable = '08STATE40112.cable';
    const dialog = () => workbench.page.locator('.quick-input-widget', { hasText: `Facsimile of ${cable}` });

    it('is asked for, and not opened where the question is put aside', async () => {
      await workbench.openFile(cable);
      await workbench.press(OPEN);
      await dialog().waitFor();
      await workbench.press('Escape');
      await dialog().waitFor({ state: 'hidden' });
      assert.equal(await workbench.tab('Facsimile').count(), 0);
    });

    it('is asked for once, and remembered', async () => {
      await workbench.openFile(cable);
      await workbench.press(OPEN);
      await dialog().waitFor();
      await workbench.press('Control+a');
      await workbench.page.keyboard.type(path.join(workbench.folder, 'films', 'reel.pdf'));
      await workbench.press('Enter');
      await pictures().first().waitFor();
      await workbench.closeAll();
      await openScanOf(cable);
      assert.equal(await stripesOf(pictures().first()), STRIPES);
    });

    it('says when what was chosen is no longer there', async () => {
      rmSync(path.join(workbench.folder, 'films', 'reel.pdf'));
      await workbench.openFile(cable);
      await workbench.press(OPEN);
      await says('reel.pdf is no longer there, or cannot be read.');
      assert.ok(await button('Choose a File…').isVisible());
    });
  });

  describe('shows', () => {
    for (const name of Object.keys(striped)) {
      it(name, async () => {
        await openWith(name);
        await pictures().first().waitFor();
        assert.equal(await stripesOf(pictures().first()), STRIPES);
      });
    }

    it('the pages of a TIFF one below the other', async () => {
      await openWith('three-pages.tif');
      await pictures().nth(2).waitFor();
      assert.equal(await stripesOf(pictures().nth(2)), STRIPES);
      assert.equal(await workbench.webview.locator('.page').count(), 3);
    });

    it('files that are a page each, in the order of their numbers', async () => {
      await openWith('series-1.png');
      await pictures().nth(2).waitFor();
      assert.equal(await workbench.webview.locator('.page').count(), 3);
    });
  });

  describe('says what is wrong with a file that is', () => {
    for (const [name, [, words]] of Object.entries(broken)) {
      it(name, async () => {
        await openWith(name);
        await says(words);
        assert.ok(await button('Choose a File…').isVisible());
      });
    }

    it('too large', async () => {
      await openWith(HUGE);
      await says('huge.pdf is too large to be shown: 400 MB, at most 300 MB.');
    });

    it('broken on one page, in the place of that page', async () => {
      await openWith('second-page-odd.tif');
      const words = 'This page is compressed in a way (34712) that cannot be read.';
      await workbench.webview.getByText(words).waitFor();
      assert.equal(await stripesOf(pictures().first()), STRIPES);
    });
  });

  describe('has no fault that axe-core finds', () => {
    for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
      it(`in the theme ${theme}`, async () => {
        await workbench.useTheme(theme);
        await openScanOf(TWO_PAGES);
        assert.deepEqual(await faults(), []);
        await workbench.press('Control+1');
        await workbench.openFile('08STATE40112.cable');
        await button('Choose a File…').waitFor();
        assert.deepEqual(await faults(), []);
      });
    }
  });

  it('can reach no address, and has asked for none', async () => {
    await openScanOf(TWO_PAGES);
    const answer = await frame().evaluate(async () => {
      const outcomes = await Promise.allSettled([fetch('https://example.org/'), fetch(location.href)]);
      return outcomes.map(({ status: outcome }) => outcome);
    });
    assert.deepEqual(answer, ['rejected', 'rejected']);
    assert.deepEqual(workbench.strayRequests, []);
  });

  /** Goes to the second group of editors, and waits until the page has the keys. */
  async function goToScan(): Promise<void> {
    await workbench.press('Control+2');
    await eventually(async () => assert.equal(await focused(), 'scan'));
  }

  async function says(words: string): Promise<void> {
    await eventually(async () => assert.equal(await status().innerText(), words));
  }

  /** The id or the name of what has the focus in the page. */
  async function focused(): Promise<string | null> {
    return workbench.webview.locator(':root').evaluate(() => {
      const element = document.activeElement;
      return element?.id || (element?.ariaLabel ?? null);
    });
  }

  async function scrollTop(): Promise<number> {
    return frame().evaluate((element) => Math.round(element.scrollTop));
  }

  async function pageWidth(): Promise<number> {
    return workbench.webview
      .locator('.page')
      .first()
      .evaluate((element) => element.clientWidth);
  }

  /** How the scan is looked at, as far as it is seen. */
  async function view(): Promise<object> {
    const [first] = await workbench.webview
      .locator('.paper')
      .evaluateAll((papers) =>
        papers.map((paper) => ({ transform: paper.style.transform, filter: getComputedStyle(paper).filter })),
      );
    return { top: await scrollTop(), width: await pageWidth(), ...first };
  }

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

  /** What axe-core finds in the page. */
  async function faults(): Promise<string[]> {
    const axe = readFileSync(
      createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    return workbench.webview.locator(':root').evaluate(async (_, script) => {
      if (!('axe' in globalThis)) new Function(script)(); // the page itself may not do this, but who drives the browser may
      const { violations } = await Object(globalThis).axe.run();
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
      );
    }, axe);
  }
});

/** Retries until the assertion holds. */
async function eventually(assertion: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
