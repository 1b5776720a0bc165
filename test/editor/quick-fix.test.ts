// Quick fixes, as the light bulb offers and applies them.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  apply,
  diagnosticsOf,
  eventually,
  mainCables,
  open,
  openUntitled,
  quickFixesAt,
  replace,
  sourceActionsIn,
} from './helpers';

describe('a quick fix', () => {
  for (const [name, file] of Object.entries(mainCables)) {
    it(`gives ${name} its deleted classification back`, async () => {
      const document = await open(file, 'cable');
      const original = document.getText();
      const [, textLine = ''] = /^UNCLAS (.*)$/m.exec(original) ?? [];
      await replace(document, 'UNCLAS ', '');
      await eventually(() => assert.equal(errorsIn(document).length, 1));

      const fixes = await quickFixesAt(document, textLine);
      await apply(fixes.find(({ title }) => title.includes('UNCLAS')));

      assert.equal(document.getText(), original);
      await eventually(() => assert.deepEqual(errorsIn(document), []));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  }

  it('offers the nearest code for a misspelt TAG, and changes that code alone', async () => {
    const cable = (code: string) =>
      `UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: ${code}, SENV, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n`;
    const document = await openUntitled(cable('PGVO'));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 4: warning tags-unknown']));

    const fixes = await quickFixesAt(document, 'PGVO');
    await apply(fixes.find(({ title }) => title.includes('PGOV')));

    assert.equal(document.getText(), cable('PGOV'));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
  });

  it('fixes all places of a rule', async () => {
    const document = await openUntitled(cableWith('PGVO', 'SEVN'));
    await eventually(() => assert.equal(diagnosticsOf(document).length, 2));
    const fixes = await quickFixesAt(document, 'SEVN');
    await apply(fixes.find(({ title }) => title.startsWith('Fix all 2 places of tags-unknown')));
    assert.equal(document.getText(), cableWith('PGOV', 'SENV'));
  });

  it('comes before the ways to silence a finding', async () => {
    const document = await openUntitled(cableWith('PGVO', 'SENV'));
    await eventually(() => assert.equal(diagnosticsOf(document).length, 1));
    const titles = (await quickFixesAt(document, 'PGVO')).map(({ title }) => title);
    assert.equal(titles[0], 'Replace by PGOV (Internal Governmental Affairs)');
    assert.match(titles[1] ?? '', /\[sic\]/);
    assert.match(titles.at(-1) ?? '', /^Open the setting that decided/);
  });
});

describe('the source action that fixes all', () => {
  it('makes the safe fixes and no other', async () => {
    const document = await openUntitled(cableWith('pgov', 'SEVN'));
    await eventually(() => assert.equal(diagnosticsOf(document).length, 2));
    const [action] = await sourceActionsIn(document, 'source.fixAll.cable');
    await apply(action);
    assert.equal(document.getText(), cableWith('PGOV', 'SEVN'));
  });

  it('does nothing on save unless asked', () => {
    const { codeActionsOnSave } = vscode.workspace.getConfiguration('editor', { languageId: 'cable' });
    assert.deepEqual(codeActionsOnSave, {});
  });
});

function errorsIn(document: vscode.TextDocument): string[] {
  return diagnosticsOf(document).filter((finding) => finding.includes(' error '));
}

function cableWith(...codes: readonly string[]): string {
  return `UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: ${codes.join(', ')}, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n`;
}
