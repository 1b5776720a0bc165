// The pages of the checks and the guides, opened as a person opens them.
import { strict as assert } from 'node:assert';
import { Workbench } from './workbench';

const slips = 'transcription-with-slips.cable';

describe('the pages of the extension', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());
  beforeEach(async () => {
    await workbench.closeAll();
  });

  it('open beside the cable from the finding under the mouse, and lead to one another', async () => {
    await openSlips();
    await followFinding('ERTD', 'tags-unknown');
    assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
    await workbench.tab(slips).waitFor();

    await workbench.webview.getByRole('link', { name: 'configuration' }).click();
    await heading('Configuration').waitFor();
    await workbench.webview.getByRole('link', { name: 'group' }).click();
    await heading('The checks').waitFor();
    await workbench.webview.getByRole('link', { name: 'dtg-julian-mismatch' }).click();
    await heading('dtg-julian-mismatch').waitFor();
  });

  it('leave a cable in its place that was only looked at, and take the place of one another', async () => {
    await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: slips }).click();
    await findings();
    await followFinding('ERTD', 'tags-unknown');
    await workbench.tab(slips).waitFor();
    await workbench.tab(slips).click();
    await followFinding('SIPDS', 'caption-unknown');
    await workbench.tab(slips).waitFor();
    assert.equal(await workbench.page.locator('.tab').count(), 2);
  });

  it('open from the list of problems', async () => {
    await openSlips();
    await workbench.command('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel a', { hasText: 'tags-unknown' }).click();
    await heading('tags-unknown').waitFor();
  });

  it('hold guides, chosen from a list', async () => {
    await openSlips();
    await workbench.command('Cable: Open a Guide…');
    await workbench.page.getByPlaceholder('Which guide?').waitFor();
    await workbench.page.keyboard.type('second readings');
    await workbench.page.keyboard.press('Enter');
    await heading('Marks for transcribers').waitFor();
  });

  async function openSlips(): Promise<void> {
    await workbench.openFile(slips);
    await findings();
  }

  async function findings(): Promise<void> {
    await workbench.page.locator('.squiggly-warning').first().waitFor();
  }

  /** Points at a word, and takes the link of what is found there. */
  async function followFinding(word: string, rule: string): Promise<void> {
    const link = workbench.page.locator('.monaco-hover a', { hasText: rule });
    await workbench.pointUntil(
      workbench.page.locator('.view-lines').getByText(word, { exact: true }).first(),
      link,
    );
    await link.click();
    await heading(rule).waitFor();
  }

  function heading(name: string) {
    return workbench.webview.getByRole('heading', { level: 1, name });
  }
});
