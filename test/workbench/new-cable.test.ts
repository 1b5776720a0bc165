// A new cable, as somebody begins one who has opened none.
import { eventually } from '../helpers/eventually';
import { Workbench } from './workbench';

describe('a new cable in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('is begun where no cable is open yet', async () => {
    const asked = (step: number) =>
      workbench.page.locator('.quick-input-widget', { hasText: `New Cable (${step} of 3)` });
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
});
