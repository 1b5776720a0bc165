// The scan beside the text, as a person at the keyboard has it.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Reader } from './reader';

const TWO_PAGES = '77VALLETTA918.cable';

describe('the facsimile in the workbench', () => {
  let reader: Reader;
  before(async () => {
    reader = await Reader.sitDown();
  });
  after(() => reader.workbench.close());
  afterEach(() => reader.workbench.closeAll());

  it('opens beside the text, by keys; the cursor stays where it is', async () => {
    await reader.openScanOf(TWO_PAGES);
    assert.equal(await reader.pageNumber().inputValue(), '1');
    assert.equal(await reader.workbench.webview.locator('.page').count(), 2);
    assert.equal(await reader.workbench.page.locator('.monaco-editor.focused').count(), 1);
    await reader.workbench.tab(`Facsimile: ${TWO_PAGES}`).waitFor();
  });

  it('is reached and used with the keys alone', async () => {
    await reader.openScanOf(TWO_PAGES);
    await goToScan();
    await reader.workbench.press('n');
    await reader.says('Page 2 of 2');
    await reader.workbench.press('p');
    await reader.says('Page 1 of 2');
    await reader.workbench.press('1');
    await reader.says('Zoom 100 %');
    await reader.workbench.press('+');
    await reader.says('Zoom 120 %');
    await reader.workbench.press('f');
    await reader.says('Fitted to the page');
    await reader.workbench.press('w');
    await reader.says('Fitted to the width');
    await reader.workbench.press('r');
    await reader.says('Turned by 90 degrees');
    await reader.workbench.press('Shift+R');
    await reader.says('Upright');
    await reader.workbench.press('c');
    await reader.says('Contrast 150 %');
    await reader.workbench.press('Shift+C');
    await reader.says('Contrast 100 %');
    await reader.workbench.press('i');
    await reader.says('Inverted');
    assert.equal(await reader.button('Invert').getAttribute('aria-pressed'), 'true');
    await reader.workbench.press('i');
    const top = await reader.scrollTop();
    await reader.workbench.press('ArrowDown ArrowDown');
    await reader.sees(async () => assert.ok((await reader.scrollTop()) > top));
    await reader.workbench.press('g 2 Enter');
    await reader.says('Page 2 of 2');
  });

  it('is there again, looked at as before, when the window is loaded again', async () => {
    await reader.openScanOf(TWO_PAGES);
    await reader.workbench.press('Alt+m PageDown');
    await reader.says('Page 2 of 2');
    const seen = await reader.view();
    await reader.workbench.reload();
    await reader.sees(async () => assert.equal(await reader.pageNumber().inputValue(), '2'));
    await reader.sees(async () => assert.deepEqual(await reader.view(), seen));
  });

  it('has a toolbar that is one stop of the Tab key', async () => {
    await reader.openScanOf(TWO_PAGES);
    await goToScan();
    await reader.workbench.press('Shift+Tab');
    assert.equal(await reader.focused(), 'Page');
    await reader.workbench.press('Shift+Tab');
    assert.equal(await reader.focused(), 'Previous page');
    await reader.workbench.press('ArrowLeft');
    assert.equal(await reader.focused(), 'Invert');
    await reader.workbench.press('ArrowRight ArrowRight Enter');
    await reader.says('Page 2 of 2');
    assert.equal(await reader.focused(), 'Next page');
  });

  it('follows the cursor past a page mark, and back', async () => {
    await reader.openScanOf(TWO_PAGES);
    await reader.workbench.press('Alt+m PageUp'); // the view is remembered from before
    await reader.says('Page 1 of 2');
    await reader.workbench.press('Control+End');
    await reader.says('Page 2 of 2');
    await reader.workbench.press('Control+Home');
    await reader.says('Page 1 of 2');
  });

  it('leads to the text on a click, and to writing on with Enter', async () => {
    await reader.openScanOf(TWO_PAGES);
    await reader.workbench.press('Alt+m PageDown');
    await reader.says('Page 2 of 2');
    const text = readFileSync(path.join(reader.workbench.folder, TWO_PAGES), 'utf8').split('\n');
    const mark = text.findIndex((line) => line.startsWith('PAGE 02')) + 1;
    await reader.workbench.webview
      .locator('.page')
      .nth(1)
      .click({ position: { x: 200, y: 5 } });
    await reader.sees(async () => assert.equal(await reader.workbench.line(), mark));
    assert.equal(await reader.pageNumber().inputValue(), '2');
    await reader.workbench.webview
      .locator('.page')
      .nth(1)
      .click({ position: { x: 200, y: 200 } });
    await reader.sees(async () => assert.ok((await reader.workbench.line()) > mark));
    await reader.workbench.press('Enter');
    await reader.workbench.page.locator('.monaco-editor.focused').waitFor();
  });

  it('can be scrolled and turned from the text', async () => {
    await reader.openScanOf(TWO_PAGES);
    await reader.workbench.press('Alt+m PageUp');
    await reader.says('Page 1 of 2');
    const top = await reader.scrollTop();
    await reader.workbench.press('Alt+m ArrowDown');
    await reader.sees(async () => assert.ok((await reader.scrollTop()) > top));
    await reader.workbench.press('Alt+m ArrowUp');
    await reader.sees(async () => assert.equal(await reader.scrollTop(), top));
  });

  it('is pulled with the mouse, and enlarged with Ctrl and the wheel', async () => {
    await reader.openScanOf(TWO_PAGES);
    const box = await reader.frame().boundingBox();
    assert.ok(box);
    const { mouse } = reader.workbench.page;
    await mouse.move(box.x + 100, box.y + 300);
    await mouse.down();
    await mouse.move(box.x + 100, box.y + 100, { steps: 5 });
    await mouse.up();
    assert.ok((await reader.scrollTop()) > 150);
    const width = await reader.pageWidth();
    await reader.workbench.page.keyboard.down('Control');
    await mouse.wheel(0, -200);
    await reader.workbench.page.keyboard.up('Control');
    await reader.sees(async () => assert.ok((await reader.pageWidth()) > 1.4 * width));
  });

  it('is not pulled by a pointer that was let go outside', async () => {
    await reader.openScanOf(TWO_PAGES);
    await reader.workbench.press('Alt+m PageUp');
    await reader.says('Page 1 of 2');
    const box = await reader.frame().boundingBox();
    assert.ok(box);
    const { mouse } = reader.workbench.page;
    const top = await reader.scrollTop();
    await mouse.move(box.x + 100, box.y + 1);
    await mouse.down();
    await mouse.move(box.x + 100, box.y - 10); // over the toolbar
    await mouse.up();
    await mouse.move(box.x + 100, box.y + 300);
    await mouse.move(box.x + 100, box.y + 100, { steps: 5 });
    assert.equal(await reader.scrollTop(), top);
  });

  it('gives up a scan that is still being opened where there is nothing to show any more', async () => {
    await reader.openScanOf(TWO_PAGES);
    const bytes = [...readFileSync('samples/scans/05REYKJAVIK512.jpg')];
    await reader.frame().evaluate(async (_, jpeg) => {
      const tell = (data: object) => window.dispatchEvent(new MessageEvent('message', { data }));
      const view = {
        spot: { page: 1, x: 0, y: 0 },
        zoom: 'width',
        rotation: 0,
        contrast: 1,
        inverted: false,
      };
      const files = [{ name: 'first.jpg', bytes: new Uint8Array(jpeg) }];
      tell({ type: 'show', cable: 'file:///first.cable', files, view });
      tell({ type: 'nothing', cable: 'file:///second.cable', reason: 'The second has no scan.' });
      await createImageBitmap(new Blob([new Uint8Array(jpeg)])); // as long as the page takes for it
    }, bytes);
    await reader.workbench.page.waitForTimeout(500);
    await reader.says('The second has no scan.');
    assert.equal(await reader.workbench.webview.locator('.page').count(), 0);
  });

  it('remembers for each cable how it was looked at', async () => {
    await reader.openScanOf(TWO_PAGES);
    await goToScan();
    await reader.workbench.press('1 r n i');
    await reader.says('Inverted');
    const seen = await reader.view();
    await reader.rest();
    await reader.workbench.closeAll();

    await reader.openScanOf('05REYKJAVIK512.cable');
    assert.notDeepEqual(await reader.view(), seen);
    await reader.openScanOf(TWO_PAGES);
    await reader.sees(async () => assert.deepEqual(await reader.view(), seen));

    await goToScan();
    await reader.workbench.press('i Shift+R w p');
    await reader.says('Page 1 of 2');
    await reader.rest();
  });

  it('changes to the scan of the cable that comes to the front, and says where there is none', async () => {
    await reader.openScanOf('05REYKJAVIK512.cable');
    await reader.workbench.press('Control+1');
    await reader.workbench.openFile(TWO_PAGES);
    await reader.sees(async () => assert.equal(await reader.workbench.webview.locator('.page').count(), 2));
    await reader.workbench.openFile('08STATE40112.cable');
    await reader.says('No facsimile of 08STATE40112.cable was found.');
    assert.ok(await reader.button('Choose a File…').isVisible());
  });

  describe('has no fault that axe-core finds', () => {
    for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
      it(`in the theme ${theme}`, async () => {
        await reader.workbench.useTheme(theme);
        await reader.openScanOf(TWO_PAGES);
        assert.deepEqual(await reader.faults(), []);
        await reader.workbench.press('Control+1');
        await reader.workbench.openFile('08STATE40112.cable');
        await reader.button('Choose a File…').waitFor();
        assert.deepEqual(await reader.faults(), []);
      });
    }
  });

  it('can reach no address, and has asked for none', async () => {
    await reader.openScanOf(TWO_PAGES);
    const answer = await reader.frame().evaluate(async () => {
      const outcomes = await Promise.allSettled([fetch('https://example.org/'), fetch(location.href)]);
      return outcomes.map(({ status: outcome }) => outcome);
    });
    assert.deepEqual(answer, ['rejected', 'rejected']);
    assert.deepEqual(reader.workbench.strayRequests, []);
  });

  /** Goes to the second group of editors, and waits until the page has the keys. */
  async function goToScan(): Promise<void> {
    await reader.workbench.press('Control+2');
    await reader.sees(async () => assert.equal(await reader.focused(), 'scan'));
  }
});
