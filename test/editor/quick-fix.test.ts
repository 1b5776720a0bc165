// Quick fixes, as the light bulb offers and applies them.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, eventually, mainCables, open, openUntitled, quickFixesAt, replace } from './helpers';

describe('a quick fix', () => {
  for (const [name, file] of Object.entries(mainCables)) {
    it(`gives ${name} its deleted classification back`, async () => {
      const document = await open(file, 'cable');
      const original = document.getText();
      const [, textLine = ''] = /^UNCLAS (.*)$/m.exec(original) ?? [];
      await replace(document, 'UNCLAS ', '');
      await eventually(() => assert.equal(diagnosticsOf(document).length, 1));

      const fixes = await quickFixesAt(document, textLine);
      await apply(fixes.find(({ title }) => title.includes('UNCLAS')));

      assert.equal(document.getText(), original);
      await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  }

  it('offers the nearest code for a misspelt TAG, and changes that code alone', async () => {
    const cable = (code: string) =>
      `UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: ${code}, SENV, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\nDOE\n`;
    const document = await openUntitled(cable('PGVO'));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 4: warning tags-unknown']));

    const fixes = await quickFixesAt(document, 'PGVO');
    await apply(fixes.find(({ title }) => title.includes('PGOV')));

    assert.equal(document.getText(), cable('PGOV'));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
  });
});

async function apply(fix: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(fix?.edit, 'the fix is not on offer');
  assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
}
