// Our views, lists and the status item, for those who listen to them.
import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { faultsIn } from './axe';
import { Workbench } from './workbench';

const UNREAD = 'unread.cable';
const SECOND = 'unread.2.cable';

/** Rules that the editor's own lists break, whoever fills them. */
const ofTheEditor = [
  'label-content-name-mismatch', // label and description of a row stand side by side without a blank
  'aria-allowed-attr', // an entry of a list to choose from has a level
  'aria-prohibited-attr', // the keys behind a command have a name
];

describe('what the extension adds to the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open((folder) => {
      writeFileSync(path.join(folder, UNREAD), 'UNCLAS VALLETTA 000305\n\n1. (U) Rain [illegible].\n');
      writeFileSync(path.join(folder, SECOND), 'UNCLAS VALLETTA 000305\n\n1. (U) Hail [fell?].\n');
    });
  });
  after(() => workbench?.close());
  beforeEach(async () => {
    await workbench.closeAll();
    await workbench.openFile(UNREAD);
  });

  it('lists open readings', async () => {
    await workbench.command('Cable: Show Open Readings');
    await row('[illegible], paragraph 1, line 3: ').waitFor();
    await row(`${SECOND}, 1 open reading`).waitFor();
    await isSound(pane('Open Readings'));
  });

  it('lists differences', async () => {
    await workbench.command('Cable: Compare with Second Transcription');
    await workbench.page
      .locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${SECOND}"]`)
      .waitFor();
    await isSound(quickInput());
    await workbench.press('Enter');
    await row('paragraph 1, changed: ').waitFor();
    await isSound(pane('Differences'));
    await workbench.command('Cable: End the Comparison');
    await pane('Differences').waitFor({ state: 'hidden' });
    await workbench.tab('↔').waitFor({ state: 'detached' });
  });

  it('says what the cable is', async () => {
    await workbench.page.locator('#status\\.languageStatus').hover();
    const status = workbench.page.locator('.hover-language-status', { hasText: '1 open reading' });
    await status.waitFor();
    await isSound(status);
  });

  for (const [command, list] of [
    ['Cable: Open a Guide…', 'Which guide?'],
    ['Cable: New Cable from a Template…', 'From which period is the cable?'],
    ['Cable: Show Statistics', 'Type to find a count'],
  ] as const) {
    it(`asks and tells: ${list}`, async () => {
      await workbench.command(command);
      await workbench.page.getByPlaceholder(list).waitFor();
      await isSound(quickInput());
      await workbench.press('Escape');
    });
  }

  async function isSound(element: Locator): Promise<void> {
    assert.deepEqual(await faultsIn(element, ...ofTheEditor), []);
  }

  /** A row of a view, by what is said of it. */
  function row(words: string): Locator {
    return workbench.page.locator(`.pane-body .monaco-list-row[aria-label^="${words}"]`);
  }

  function pane(title: string): Locator {
    return workbench.page.locator('.pane', {
      has: workbench.page.locator('.pane-header', { hasText: title }),
    });
  }

  function quickInput(): Locator {
    return workbench.page.locator('.quick-input-widget');
  }
});
