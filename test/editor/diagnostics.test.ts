// Findings come and go with what is typed.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  closeFront,
  diagnosticsOf,
  eventually,
  mainCables,
  open,
  openUntitled,
  replace,
  workspaceFiles,
} from './helpers';

/** Both cables of the main job are partial extracts, which one remark tells. */
const remark = ['line 3: information partial-extract'];

describe('the Problems panel', () => {
  const write = workspaceFiles();

  for (const [name, file] of Object.entries(mainCables)) {
    it(`has no more than a remark on ${name}`, async () => {
      const document = await open(file, 'cable');
      await eventually(() => assert.deepEqual(diagnosticsOf(document), remark));
    });

    it(`has an error when UNCLAS is deleted from ${name}, and not when that is undone`, async () => {
      const document = await openUntitled(readFileSync(file, 'utf8')); // the file itself is never edited
      const original = document.getText();

      await replace(document, 'UNCLAS ', '');
      await eventually(() =>
        assert.deepEqual(diagnosticsOf(document), [...remark, 'line 5: error missing-classification']),
      );

      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), original);
      await eventually(() => assert.deepEqual(diagnosticsOf(document), remark));
    });
  }

  it('follows what is typed with the keyboard', async () => {
    const document = await openUntitled('UNCLAS VALLETTA 000217\n\nTAGS: PGOV, MT\nSUBJECT: BEES\n\n');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 3: information eo-missing']));

    editor.selection = new vscode.Selection(1, 0, 1, 0);
    for (const key of '\nE.O. 12958: N/A\n') await vscode.commands.executeCommand('type', { text: key });
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
  });

  it('is empty again when the cable is closed', async () => {
    const document = await openUntitled('UNCLAS VALLETTA 000217\n\nTAGS: PGOV, MT\nSUBJECT: BEES\n');
    await eventually(() => assert.equal(diagnosticsOf(document).length, 1));
    await closeFront();
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
  });

  it('is empty again when a cable on the disk is closed', async () => {
    const uri = vscode.Uri.file(
      write('closed.cable', 'UNCLAS VALLETTA 000217\n\nTAGS: PGOV, MT\nSUBJECT: BEES\n'),
    );
    await vscode.commands.executeCommand('vscode.open', uri); // a text that an extension opens is kept for a while
    await eventually(() => assert.equal(vscode.languages.getDiagnostics(uri).length, 1));
    await closeFront();
    await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(uri), []));
  });

  it('leads from each finding to the page of its rule', async () => {
    const document = await openUntitled('UNCLAS VALLETTA 000217\n\nTAGS: PGOV, MT\nSUBJECT: BEES\n');
    await eventually(() => assert.equal(diagnosticsOf(document).length, 1));
    const [finding] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(finding?.source, 'cable');
    assert.ok(typeof finding.code === 'object');
    const page = await vscode.workspace.fs.readFile(finding.code.target);
    assert.match(new TextDecoder().decode(page), /^# eo-missing\n/);
  });
});
