import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import { eventually } from '../helpers/eventually';
import { faultsIn } from './axe';
import { Workbench } from './workbench';

/** The keys of `Cable: Open Facsimile Beside`. */
const OPEN = 'Alt+m f';

/** Milliseconds: the editor draws late where many programs run. */
const PATIENCE = 30_000;

/** Somebody who has the scan of a cable beside its text. */
export class Reader {
  constructor(readonly workbench: Workbench) {}

  /** @param prepare puts files into the folder, beside the samples */
  static async sitDown(prepare?: (folder: string) => void): Promise<Reader> {
    return new Reader(await Workbench.open(prepare));
  }

  /** Opens a cable, and asks for its scan. */
  async ask(cable: string): Promise<void> {
    await this.workbench.openFile(cable);
    await this.workbench.press(OPEN);
  }

  /** Opens a cable and its scan, and waits until that is seen. */
  async openScanOf(cable: string): Promise<void> {
    await this.ask(cable);
    await this.workbench.webview.locator('body[data-state="shown"]').waitFor();
    await this.pictures().first().waitFor();
  }

  /** What turns the pages and is looked at. */
  frame(): Locator {
    return this.workbench.webview.locator('#scan');
  }

  pageNumber(): Locator {
    return this.workbench.webview.getByRole('spinbutton', { name: 'Page' });
  }

  button(name: string): Locator {
    return this.workbench.webview.getByRole('button', { name, exact: true });
  }

  /** The pages that are drawn. */
  pictures(): Locator {
    return this.workbench.webview.locator('.paper > canvas, .paper > img');
  }

  /** Waits until the page says so in the line of its status. */
  async says(words: string): Promise<void> {
    const status = this.workbench.webview.locator('#status');
    await this.sees(async () => assert.equal(await status.innerText(), words));
  }

  /** Waits until the assertion holds. */
  sees(assertion: () => Promise<unknown>): Promise<void> {
    return eventually(assertion, PATIENCE);
  }

  /** Does nothing until the page has told how it is looked at: its own timer for that is older and shorter than this. */
  async rest(): Promise<void> {
    await this.frame().evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  }

  /** The id or the name of what has the focus in the page. */
  async focused(): Promise<string | null> {
    return this.workbench.webview.locator(':root').evaluate(() => {
      const element = document.activeElement;
      return element?.id || (element?.ariaLabel ?? null);
    });
  }

  async scrollTop(): Promise<number> {
    return this.frame().evaluate((element) => Math.round(element.scrollTop));
  }

  async pageWidth(): Promise<number> {
    return this.workbench.webview
      .locator('.page')
      .first()
      .evaluate((element) => element.clientWidth);
  }

  /** How the scan is looked at, as far as it is seen. */
  async view(): Promise<object> {
    const [first] = await this.workbench.webview
      .locator('.paper')
      .evaluateAll((papers) =>
        papers.map((paper) => ({ transform: paper.style.transform, filter: getComputedStyle(paper).filter })),
      );
    return { top: await this.scrollTop(), width: await this.pageWidth(), ...first };
  }

  /** What axe-core finds in the page. */
  faults(): Promise<string[]> {
    return faultsIn(this.workbench.webview.locator(':root'));
  }
}
