// A real VS Code in a headless browser, driven as a person does: by keys and by the mouse.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/host/browse.mjs';
import { type Server, startServer } from '../../scripts/host/serve.mjs';
import { startWebServer } from '../../scripts/host/serve-web.mjs';

/** What scripts/workbench-tests.mjs has installed. */
interface Installed {
  readonly host: {
    readonly node: string;
    readonly server: string;
    readonly chromium: string;
    readonly chromiumLibraries: string;
  };
  /** The options that name the profile. */
  readonly profile: readonly string[];
  /** The folders of the extensions for the web. */
  readonly extensions: Readonly<Record<string, string>>;
}

function installed(): Installed {
  return JSON.parse(process.env.CABLE_WORKBENCH ?? '{}');
}

/** What webviews ask of such addresses never leaves the window: the editor answers with files of its extensions. */
const OWN_FILES = '.vscode-resource.vscode-cdn.net';

/** Milliseconds after which something is tried again. */
const PATIENCE = 10_000;

/** The editor's window. */
export class Workbench {
  /** What the pages of the window have asked of addresses outside the server; it has to stay empty. */
  readonly strayRequests: string[] = [];

  private constructor(
    readonly page: Page,
    /** The folder that is open: a copy of the samples, for the tests to write into. */
    readonly folder: string,
    private readonly browser: BrowserContext,
    private readonly server: Pick<Server, 'stop'>,
  ) {
    page.setDefaultTimeout(30_000); // the machine may be busy
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const answeredHere = hostname === '127.0.0.1' || hostname.endsWith(OWN_FILES);
      if (/^(?:https?|wss?):$/.test(protocol) && !answeredHere) this.strayRequests.push(request.url());
    });
  }

  /** Starts the editor on a folder with the samples. @param prepare puts more files into it */
  static async open(prepare?: (folder: string) => void): Promise<Workbench> {
    const { host, profile } = installed();
    return Workbench.#show(() => startServer(host, profile), prepare);
  }

  /** Starts VS Code for the Web on such a folder, which can only be read there. */
  static async openForTheWeb(prepare?: (folder: string) => void): Promise<Workbench> {
    const { host, extensions } = installed();
    return Workbench.#show((folder) => startWebServer(host, folder, extensions), prepare);
  }

  static async #show(
    start: (folder: string) => Promise<Pick<Server, 'address' | 'stop'>>,
    prepare: (folder: string) => void = () => {},
  ): Promise<Workbench> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cable-workbench-'));
    cpSync('samples', folder, { recursive: true });
    prepare(folder);
    const server = await start(folder);
    const browser = await openBrowser(installed().host);
    const page = await browser.newPage();
    const workbench = new Workbench(page, folder, browser, server);
    try {
      await page.goto(server.address(folder));
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
      return workbench;
    } catch (error) {
      await workbench.close(); // what is left open would keep the tests waiting for its end
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Loads the window again by the command, which keeps first what is open. A browser waits for nothing when it loads. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Closes all editors, and forgets nothing else. */
  async closeAll(): Promise<void> {
    await this.command('View: Close All Editors');
  }

  /** Opens a file of the folder and puts the cursor at its beginning. */
  async openFile(name: string): Promise<void> {
    await this.#choose('Control+p', name);
    await this.page.locator('.tab.active', { hasText: name }).first().waitFor();
    await this.page.locator('.monaco-editor.focused').waitFor();
    await this.page.keyboard.press('Control+Home');
  }

  /** Runs a command of the palette by its whole title. */
  async command(title: string): Promise<void> {
    await this.#choose('F1', title);
  }

  /** Opens a list by its keys, and takes the entry that begins with these words. */
  async #choose(keys: string, words: string): Promise<void> {
    await this.press(keys);
    await this.page.locator('.quick-input-widget input').first().waitFor();
    await this.page.keyboard.type(words);
    await this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${words}"]`).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Chooses a colour theme by its name in the list. */
  async useTheme(name: string): Promise<void> {
    await this.#choose('Control+k Control+t', name);
  }

  /** Presses keys until they show something: an editor that has just come to the front may not take them yet. */
  async pressUntil(keys: string, shown: Locator): Promise<void> {
    await this.#tryUntil(
      () => this.press(keys),
      shown,
      () => this.press('Escape'),
    );
  }

  /** Points at something until that shows something else: an editor that has just opened may not look yet. */
  async pointUntil(place: Locator, shown: Locator): Promise<void> {
    await this.#tryUntil(
      () => place.hover(),
      shown,
      () => this.page.mouse.move(0, 0),
    );
  }

  /** Selects files of the explorer and takes an entry of their menu until it shows something else. */
  async takeFromExplorer(names: readonly string[], title: string, shown: Locator): Promise<void> {
    const file = (name: string) =>
      this.page.locator('.explorer-folders-view .monaco-list-row').getByText(name, { exact: true });
    const [first = '', ...others] = names;
    await this.#tryUntil(
      async () => {
        await file(first).click();
        await this.tab(first).waitFor(); // the explorer selects anew what has been opened
        for (const name of others) await file(name).click({ modifiers: ['Control'] });
        await file(others.at(-1) ?? first).click({ button: 'right' });
        await this.page.getByRole('menuitem', { name: title }).hover({ timeout: PATIENCE });
        await this.press('Enter'); // a click so soon after the menu has opened is none
      },
      shown,
      () => this.press('Escape Escape'),
    );
  }

  async #tryUntil(act: () => Promise<void>, shown: Locator, undo: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await act();
        return await shown.waitFor({ timeout: PATIENCE });
      } catch (error) {
        if (tries === 3) throw error;
        await undo();
      }
    }
  }

  /** Presses one key or chord after the other, as Playwright names them: `Alt+m f`. */
  async press(keys: string): Promise<void> {
    for (const key of keys.split(' ')) await this.page.keyboard.press(key);
  }

  /** The line of the text in which the cursor stands. */
  async line(): Promise<number> {
    return Number(await this.page.locator('.line-numbers.active-line-number').first().innerText());
  }

  /** The page of the webview that is seen. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** The tab of an editor. */
  tab(name: string): Locator {
    return this.page.locator('.tab', { hasText: name });
  }
}
