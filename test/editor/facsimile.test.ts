// The scan beside the text, as the editor's windows and tabs show it; what the page itself does is tested in the workbench.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open } from './helpers';

const workspaceFile = (name: string) => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  return vscode.Uri.joinPath(folder, name).fsPath;
};

describe('the facsimile', function () {
  this.timeout(60_000); // a browser of its own is started for it

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the text, which keeps the cursor', async () => {
    const document = await open(workspaceFile('77VALLETTA918.cable'));
    await vscode.commands.executeCommand('cable.openFacsimile');
    await eventually(() => assert.deepEqual(facsimiles(), ['Facsimile: 77VALLETTA918.cable in group 2']));
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it('is one, which changes to the cable that comes to the front', async () => {
    await open(workspaceFile('77VALLETTA918.cable'));
    await vscode.commands.executeCommand('cable.openFacsimile');
    await open(workspaceFile('05REYKJAVIK512.cable'));
    await eventually(() => assert.deepEqual(facsimiles(), ['Facsimile: 05REYKJAVIK512.cable in group 2']));
    await vscode.commands.executeCommand('cable.openFacsimile');
    assert.equal(facsimiles().length, 1);
  });

  it('stays with its cable while another kind of text is read', async () => {
    await open(workspaceFile('77VALLETTA918.cable'));
    await vscode.commands.executeCommand('cable.openFacsimile');
    await open(workspaceFile('README.md'));
    await eventually(() => assert.deepEqual(facsimiles(), ['Facsimile: 77VALLETTA918.cable in group 2']));
  });

  it('stays with its cable while that is compared', async () => {
    await open(workspaceFile('05REYKJAVIK512.cable'));
    await vscode.commands.executeCommand('cable.openFacsimile');
    const second = vscode.Uri.file(workspaceFile('05REYKJAVIK512.2.cable'));
    await vscode.commands.executeCommand('cable.compareTranscriptions', second);
    const isCompared = () => vscode.window.activeTextEditor?.document.uri.scheme === 'cable-comparison';
    await eventually(() => assert.ok(isCompared()));
    await eventually(() => assert.deepEqual(facsimiles(), ['Facsimile: 05REYKJAVIK512.cable in group 2']));
    await vscode.commands.executeCommand('cable.endComparison');
  });

  it('leaves the text as it is', async () => {
    const document = await open(workspaceFile('77VALLETTA918.cable'));
    await vscode.commands.executeCommand('cable.openFacsimile');
    await eventually(() => assert.equal(facsimiles().length, 1));
    await vscode.commands.executeCommand('cable.showNextFacsimilePage');
    await vscode.commands.executeCommand('cable.scrollFacsimileDown');
    assert.equal(document.isDirty, false);
  });

  it('has commands that do nothing where none is open', async () => {
    await open(workspaceFile('77VALLETTA918.cable'));
    for (const command of ['showNextFacsimilePage', 'showPreviousFacsimilePage', 'scrollFacsimileUp'])
      await vscode.commands.executeCommand(`cable.${command}`);
    assert.deepEqual(facsimiles(), []);
  });
});

/** The views of scans that are open: the words on their tabs, and the group they stand in. */
function facsimiles(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs
      .filter(({ input }) => input instanceof vscode.TabInputWebview)
      .map(({ label }) => `${label} in group ${viewColumn}`),
  );
}
