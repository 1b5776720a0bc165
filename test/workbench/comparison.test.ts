// Two transcriptions that somebody has selected among the files.
import { Workbench } from './workbench';

describe('a comparison in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('begins with two files of the explorer, of which the first is worked on', async () => {
    const file = (name: string) =>
      workbench.page.locator('.explorer-folders-view .monaco-list-row').getByText(name, { exact: true });
    await file('05REYKJAVIK512.cable').click();
    await file('05REYKJAVIK512.2.cable').click({ modifiers: ['Control'] });
    await file('05REYKJAVIK512.2.cable').click({ button: 'right' });
    const entry = workbench.page.getByRole('menuitem', { name: 'Compare Transcriptions Word by Word' });
    await entry.hover();
    await workbench.press('Enter'); // a click so soon after the menu has opened is none
    await workbench.tab('05REYKJAVIK512.cable ↔ 05REYKJAVIK512.2.cable').waitFor();
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'paragraph 1' }).first().waitFor();
  });
});
