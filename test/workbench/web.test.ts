// VS Code for the Web: no server of the editor stands behind the page, and the extension runs in a worker.
import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Reader } from './reader';
import { Workbench } from './workbench';

const SLIPS = 'transcription-with-slips.cable';

describe('in VS Code for the Web', () => {
  let workbench: Workbench;
  let reader: Reader;
  before(async () => {
    workbench = await Workbench.openForTheWeb((folder) => {
      const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
      write('unread.cable', 'UNCLAS VALLETTA 000305\n\n1. Rain [illegible].\n');
      write('citing.cable', 'UNCLAS VALLETTA 000306\n\nREF: GENOA 12\n\n1. Rain.\n');
      write('cited.cable', 'UNCLAS GENOA 000012\n\nSUBJECT: RAIN\n\n1. Rain.\n');
    });
    reader = new Reader(workbench);
  });
  after(() => workbench?.close());
  afterEach(() => workbench.closeAll());

  it('a cable is read: its outline, what is found in it, and what a code means', async () => {
    await workbench.openFile(SLIPS);
    await workbench.command('Explorer: Focus on Outline View');
    await workbench.page.locator('.outline-pane .monaco-list-row', { hasText: 'Header' }).waitFor();
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await workbench.pointUntil(
      workbench.page.locator('.view-lines').getByText('ERTD', { exact: true }).first(),
      workbench.page.locator('.monaco-hover').getByRole('link', { name: 'tags-unknown' }),
    );
  });

  it('what is still open in the folder is listed', async () => {
    await workbench.openFile(SLIPS);
    await workbench.command('Cable: Show Open Readings');
    await workbench.page.getByRole('treeitem', { name: /^unread\.cable, 1 open reading/ }).waitFor();
  });

  it('a reference leads to the file of its cable', async () => {
    await workbench.openFile('citing.cable');
    await workbench.press('ArrowDown ArrowDown End');
    await workbench.pressUntil('F12', workbench.page.locator('.tab.active', { hasText: 'cited.cable' }));
  });

  it('a cable is exported: where its files can only be read, into an editor', async () => {
    await workbench.openFile('09VALLETTA217.cable');
    await workbench.command('Cable: Export As…');
    await workbench.page.getByPlaceholder('In which format?').waitFor();
    await workbench.page.keyboard.type('markdown');
    await workbench.page.locator('.monaco-list-row.focused[aria-label^="markdown"]').waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.view-line', { hasText: '# MALTA: BEEKEEPERS' }).first().waitFor();
    await workbench.command('View: Revert and Close Editor'); // to close it the other way would ask
  });

  it('a picture is shown beside its cable', async () => {
    await reader.openScanOf('05REYKJAVIK512.cable');
    await reader.says('Page 1 of 1');
  });

  it('the pages of a PDF are shown beside their cable, and turned from the text', async () => {
    await reader.openScanOf('77VALLETTA918.cable');
    await workbench.press('Alt+m PageDown');
    await reader.says('Page 2 of 2');
  });

  it('the extension has asked no address for anything', () => {
    assert.deepEqual(workbench.strayRequests, []);
  });
});
