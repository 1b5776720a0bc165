// Cables for other tools, as the command of the editor writes them.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeFront, eventually, open, openUntitled, temporaryFolder } from './helpers';

const cable =
  'UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: BEES\n\n1. (U) Rain fell.\n\nDOE\n';

describe('Export As', () => {
  const write = temporaryFolder();
  afterEach(closeFront);

  /** Exports the text at the front; the server may just be starting. */
  async function exported(to: string, file: string): Promise<string> {
    await eventually(async () => {
      await vscode.commands.executeCommand('cable.exportAs', { to, file: vscode.Uri.file(file) });
      assert.ok(existsSync(file));
    });
    return readFileSync(file, 'utf8');
  }

  it('writes a cable beside its file, with what is not saved yet', async () => {
    const source = write('bees.cable', cable);
    const document = await open(source);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(cable.indexOf(' fell')), ' and snow');
    await vscode.workspace.applyEdit(edit);
    const page = await exported('html', path.join(path.dirname(source), 'bees.html'));
    assert.match(page, /^<!doctype html>[\s\S]*Rain and snow fell\./);
    assert.equal(document.isDirty, true);
  });

  it('writes a text that was never saved', async () => {
    await openUntitled(cable);
    const target = path.join(path.dirname(write('any.txt', '')), 'notes.md');
    assert.match(await exported('markdown', target), /^# BEES\n[\s\S]*1\\\. \(U\) Rain fell\.\n/);
  });

  it('opens the document unsaved where the file cannot be written', async () => {
    await openUntitled(cable);
    const target = vscode.Uri.file(path.join(write('file.txt', ''), 'below-a-file.csv'));
    await eventually(async () => {
      await vscode.commands.executeCommand('cable.exportAs', { to: 'csv', file: target });
      const front = vscode.window.activeTextEditor?.document;
      assert.equal(front?.isUntitled, true);
      assert.match(front.getText(), /^file,cable,mrn,/);
    });
    await closeFront();
  });

  it('asks for another format where a key names one that there is not', async () => {
    const source = write('bees.cable', cable);
    await open(source);
    const file = path.join(path.dirname(source), 'bees.out');
    const exporting = vscode.commands.executeCommand('cable.exportAs', {
      to: 'pdf',
      file: vscode.Uri.file(file),
    });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok(existsSync(file));
    });
    await exporting;
    assert.match(readFileSync(file, 'utf8'), /^<\?xml [\s\S]*<TEI /);
  });
});
