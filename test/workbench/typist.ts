import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Workbench } from './workbench';

/** In it the server shows that it is there. */
const UNWRITTEN = 'unwritten.cable';

/** Somebody at the keyboard, who counts the keys. */
export class Typist {
  keys = 0;
  #file = '';

  private constructor(readonly workbench: Workbench) {}

  /** Sits down before a folder that has empty files of these names. */
  static async sitDown(...names: readonly string[]): Promise<Typist> {
    const workbench = await Workbench.open((folder) => {
      for (const name of [...names, UNWRITTEN]) writeFileSync(path.join(folder, name), '');
    });
    const typist = new Typist(workbench);
    typist.page.setDefaultTimeout(60_000); // typing is slow where many programs run
    await typist.open(UNWRITTEN);
    await serverAnswers(typist.page);
    await watchPopups(typist.page);
    return typist;
  }

  get page(): Page {
    return this.workbench.page;
  }

  /** Opens one of the files with a text; the cursor stands at its end. */
  async open(name: string, text = ''): Promise<void> {
    this.#file = path.join(this.workbench.folder, name);
    writeFileSync(this.#file, text);
    await this.workbench.openFile(name);
    await this.page.keyboard.press('Control+End');
    this.keys = 0;
  }

  /** Makes a picture of a text, as a scan has it, in the folder of scans. */
  async scan(name: string, text: string): Promise<void> {
    const page = await this.page.context().newPage();
    await page.setContent(
      '<body style="background: #f4f0e4"><pre style="font: 15px monospace; margin: 3em"></pre>',
    );
    await page.locator('pre').evaluate((element, words) => {
      element.textContent = words;
    }, text);
    await page.screenshot({ path: path.join(this.workbench.folder, 'scans', name) });
    await page.close();
    await this.page.bringToFront();
  }

  /** Presses a key: `Tab`, `Enter`, `Control+Space`. */
  async press(key: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.press(key);
  }

  /** Types letter by letter, as fast as a good typist. */
  async type(words: string): Promise<void> {
    for (const key of words) {
      this.keys++;
      await this.page.keyboard.press(key === '\n' ? 'Enter' : key === ' ' ? 'Space' : key, { delay: 15 });
    }
  }

  /** Waits until this is the first on offer, and takes it. */
  async take(label: string): Promise<void> {
    await this.offered(label);
    await this.press('Tab');
  }

  /** Waits until this is the first on offer. */
  async offered(label: string): Promise<void> {
    await this.page
      .locator('.suggest-widget.visible .monaco-list-row.focused .label-name')
      .filter({ hasText: new RegExp(`^${literal(label)}$`) })
      .waitFor();
  }

  /** Waits until the line of the cursor reads like this. */
  async line(words: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const cursor = document.querySelector('.monaco-editor .cursors-layer .cursor')?.getBoundingClientRect();
      const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
      const line = lines.find((one) => Math.abs(one.getBoundingClientRect().top - (cursor?.top ?? 0)) < 3);
      return line?.textContent?.replaceAll('\u00a0', ' ').replaceAll('\u200b', '') === wanted;
    }, words);
  }

  /** Waits until a line reads like this. */
  async shown(words: string): Promise<void> {
    const pattern = new RegExp(`^${literal(words)}$`);
    await this.page.locator('.monaco-editor .view-line').filter({ hasText: pattern }).waitFor();
  }

  /** Waits until no line begins like this. */
  async gone(words: string): Promise<void> {
    const pattern = new RegExp(`^${literal(words)}`);
    await this.page
      .locator('.monaco-editor .view-line')
      .filter({ hasText: pattern })
      .waitFor({ state: 'detached' });
  }

  /** The labels of the popups that have come up since this was asked last. */
  async popups(): Promise<string[]> {
    return this.page.evaluate(() => {
      const seen = Reflect.get(window, 'popupsSeen') ?? [];
      Reflect.set(window, 'popupsSeen', []);
      return seen;
    });
  }

  /** Saves, and reads what lies on the disk then. */
  async saved(): Promise<string> {
    await this.page.keyboard.press('Control+s');
    const name = path.basename(this.#file);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]:not(.dirty)`).waitFor();
    return readFileSync(this.#file, 'utf8');
  }

  async close(): Promise<void> {
    await this.workbench.close();
  }
}

/** A text as part of a regular expression that matches just it. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
}

/** Asks for completions until some come: from then on the server is there. */
async function serverAnswers(page: Page): Promise<void> {
  const offer = page.locator('.suggest-widget.visible .monaco-list-row .label-name').first();
  for (let tries = 0; tries < 60; tries++) {
    await page.keyboard.press('Control+Space');
    const isThere = await offer.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    await page.keyboard.press('Escape');
    if (isThere) return;
  }
  throw new Error('the server does not answer');
}

/** Notes every popup of the editor that becomes visible: suggestions, parameter hints, hovers. */
async function watchPopups(page: Page): Promise<void> {
  await page.evaluate(() => {
    const selector = '.suggest-widget, .parameter-hints-widget, .monaco-editor-hover, .monaco-hover';
    const open = new Set<Element>();
    Reflect.set(window, 'popupsSeen', []);
    const look = (): void => {
      for (const popup of document.querySelectorAll(selector)) {
        const box = popup.getBoundingClientRect();
        const isOpen = box.width > 0 && box.height > 0 && getComputedStyle(popup).visibility !== 'hidden';
        if (isOpen && !open.has(popup)) Reflect.get(window, 'popupsSeen').push(popup.className);
        if (isOpen) open.add(popup);
        else open.delete(popup);
      }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}
