// A cable exported as somebody does it, and the page that comes of it, looked at in a browser.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportDocument, exporters, openDocument } from '../../server/src/service';
import { eventually } from '../helpers/eventually';
import { faultsIn } from './axe';
import { Workbench } from './workbench';

describe('an export in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  const fileName = () =>
    workbench.page.locator('.quick-input-widget', { hasText: 'Export As html' }).locator('input').first();

  /** Begins an export of a cable, up to the question where the file goes. */
  async function exportAsHtml(): Promise<void> {
    await workbench.openFile('09VALLETTA217.cable');
    await workbench.command('Cable: Export As…');
    await workbench.page.getByPlaceholder('In which format?').waitFor();
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await eventually(async () => assert.equal(await rows.count(), exporters.length));
    await workbench.page.keyboard.type('html');
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused[aria-label^="html"]').waitFor();
    await workbench.press('Enter');
    await fileName().waitFor();
  }

  it('is a file beside the cable if nothing else is said', async () => {
    await exportAsHtml();
    await eventually(async () => assert.match(await fileName().inputValue(), /\/09VALLETTA217\.html$/));
    await workbench.press('Enter');
    const file = path.join(workbench.folder, '09VALLETTA217.html');
    await eventually(() => assert.ok(existsSync(file)));
    assert.match(readFileSync(file, 'utf8'), /^<!doctype html>/);
    await workbench.page.getByText('Exported to 09VALLETTA217.html.').first().waitFor();
  });

  it('overwrites no file without asking', async () => {
    await exportAsHtml();
    await eventually(async () => assert.match(await fileName().inputValue(), /\/09VALLETTA217\.html$/));
    await workbench.press('Enter');
    await workbench.page
      .getByText(/09VALLETTA217\.html already exists/)
      .first()
      .waitFor();
    await workbench.press('Escape Escape');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is a page without a fault that axe-core finds, ${colorScheme}`, async () => {
      const page = await workbench.page.context().newPage();
      await page.emulateMedia({ colorScheme });
      for (const names of [['09VALLETTA217'], ['09VALLETTA217', '77VALLETTA918', '05REYKJAVIK512']]) {
        const text = names.map((name) => readFileSync(`samples/${name}.cable`, 'utf8')).join('\n\n');
        await page.setContent(exportDocument(openDocument(text), 'samples.cable', 'html'));
        await page.locator('summary').first().click();
        assert.deepEqual(await faultsIn(page.locator('html')), []);
      }
      await page.close();
    });
});
