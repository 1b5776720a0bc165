// Two transcriptions that somebody has selected among the files.
import { Workbench } from './workbench';

describe('a comparison in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('begins with two files of the explorer, of which the first is worked on', async () => {
    await workbench.takeFromExplorer(
      ['05REYKJAVIK512.cable', '05REYKJAVIK512.2.cable'],
      'Compare Transcriptions Word by Word',
      workbench.tab('05REYKJAVIK512.cable ↔ 05REYKJAVIK512.2.cable'),
    );
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'paragraph 1' }).first().waitFor();
  });
});
