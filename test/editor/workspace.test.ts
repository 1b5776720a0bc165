// What the editor does for a whole folder: cables that are not open, the task, and help with the configuration.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open, set, workspaceFiles } from './helpers';

const slip =
  'UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: PGVO, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n';

describe('a folder of cables', () => {
  const write = workspaceFiles();

  /** The findings in a file, open or not, by the names of their rules. */
  const rulesIn = (file: string) =>
    vscode.languages
      .getDiagnostics(vscode.Uri.file(file))
      .map(({ code }) => (typeof code === 'object' ? code.value : code));

  it('is checked whole where the user wants it: cables that are not open have their findings, too', async () => {
    const closed = write('closed.cable', slip);
    await open(write('open.cable', slip));
    await set('cable.lint.workspace', true);
    await eventually(() => assert.deepEqual(rulesIn(closed), ['tags-unknown']));
    await set('cable.lint.workspace', undefined);
    await eventually(() => assert.deepEqual(rulesIn(closed), []));
  });

  it('can be linted by a task, whose findings are problems', async () => {
    const file = write('closed.cable', slip);
    const [task] = await vscode.tasks.fetchTasks({ type: 'cable' });
    assert.equal(task?.name, 'Lint all cables');
    assert.deepEqual(task.problemMatchers, ['$cable']);
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.ok([0, 1].includes((await ended) ?? -1));
    await eventually(() => assert.ok(rulesIn(file).includes('tags-unknown')));
  });

  it('has a configuration that the editor completes and checks', async () => {
    const uri = vscode.Uri.file(
      write('cable.config.jsonc', '{\n  // Ours.\n  "profile": "copy",\n  "rules": { "" }\n}\n'),
    );
    const document = await open(uri.fsPath);
    await eventually(() => {
      const messages = vscode.languages.getDiagnostics(uri).map(({ message }) => message);
      assert.ok(
        messages.some((message) => message.includes('"transcribe", "draft"')),
        messages.join(),
      );
    });
    const inQuotes = document.positionAt(document.getText().indexOf('""') + 1);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      inQuotes,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('tags-unknown'), labels.slice(0, 5).join());
  });
});
