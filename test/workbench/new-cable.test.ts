// A new cable, as somebody begins one who has opened none.
import { strict as assert } from 'node:assert';
import { eventually } from '../helpers/eventually';
import { Workbench } from './workbench';

describe('a new cable in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('is begun where no cable is open yet', async () => {
    await eventually(async () => {
      await workbench.press('Escape F1'); // until the editor knows the commands of its extensions
      await workbench.page.keyboard.type('Cable: New Cable from a Template');
      await workbench.page
        .locator('.monaco-list-row.focused', { hasText: 'New Cable from a Template' })
        .waitFor({ timeout: 4000 });
    }, 40_000);
    await workbench.press('Enter');
    await asked(1).waitFor();
    await workbench.press('Enter');
    await asked(2).waitFor();
    await workbench.page.keyboard.type('VALLETTA');
    await workbench.press('Enter');
    await asked(3).waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.view-line', { hasText: 'AMEMBASSY VALLETTA' }).first().waitFor();
  });

  it('offers the posts that were chosen before first, then all by their names', async () => {
    await workbench.command('Cable: New Cable from a Template…');
    await asked(1).waitFor();
    await workbench.press('Enter');
    await asked(2).waitFor();
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    const names = async () => (await rows.locator('.label-name').allInnerTexts()).slice(0, 3);
    await eventually(async () => assert.deepEqual(await names(), ['VALLETTA', 'ABIDJAN', 'ABU DHABI']));
    await workbench.press('Escape');
  });

  function asked(step: number) {
    return workbench.page.locator('.quick-input-widget', { hasText: `New Cable (${step} of 3)` });
  }
});
