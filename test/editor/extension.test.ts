// The extension as VS Code sees it: found, and started by the first cable that is opened.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

describe('the extension in VS Code', () => {
  it('is found and starts when a cable is opened', async () => {
    const extension = vscode.extensions.getExtension('cable-editors.cable');
    assert.ok(extension, 'VS Code does not know the extension');

    await vscode.workspace.openTextDocument({ language: 'cable', content: 'UNCLAS VALLETTA 000123\n' });
    await until(() => extension.isActive);
  });
});

/** Waits until the condition holds; the time limit is the test's own. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
