// Marks of the transcriber: put in by commands, found again by keys and in the view.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cursorIn } from '../helpers/marked';
import { eventually, open, openUntitled, show, workspaceFiles } from './helpers';

const cable =
  'UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: BEES\n\n1. (U) Rain fell.\n\n2. (U) Sun shone.\n\nDOE\n';

/** Selects passages of the text at the front, each of which stands in it once. */
function select(...passages: string[]): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { document } = editor;
  editor.selections = passages.map((passage) => {
    const start = cursorIn(document.getText(), `|${passage}`);
    return new vscode.Selection(document.positionAt(start), document.positionAt(start + passage.length));
  });
  return editor;
}

const selected = (editor: vscode.TextEditor) =>
  editor.selections.map((selection) => editor.document.getText(selection));

/** Runs a command until it has done what it is for: the server may just be starting. */
async function run(command: string, isDone: () => boolean): Promise<void> {
  await eventually(async () => {
    if (!isDone()) await vscode.commands.executeCommand(command);
    assert.ok(isDone(), command);
  });
}

describe('a mark of the transcriber', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('is put around what every cursor has selected, and one undo takes all away', async () => {
    const document = await openUntitled(cable);
    const editor = select('Rain', 'Sun');
    await run('cable.markDoubtful', () => document.getText() !== cable);
    assert.equal(document.getText(), cable.replace('Rain', '[Rain?]').replace('Sun', '[Sun?]'));
    assert.deepEqual(selected(editor), ['Rain', 'Sun']);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), cable);
  });

  for (const [command, after] of [
    ['cable.markIllegible', 'Rain fell [illegible].'],
    ['cable.markHandwritten', 'Rain [handwritten: fell].'],
    ['cable.markStamp', 'Rain [stamp: fell].'],
    ['cable.markStruck', 'Rain [struck: fell].'],
    ['cable.markBlank', 'Rain fell [blank].'],
    ['cable.markPage', 'Rain [page 2] fell.'],
    ['cable.markSic', 'Rain fell [sic].'],
    ['cable.markRedacted', 'Rain fell [redacted].'],
  ] as const) {
    it(`${command}: ${after}`, async () => {
      const document = await openUntitled(cable);
      select('fell');
      await run(command, () => document.getText() !== cable);
      assert.equal(document.getText(), cable.replace('Rain fell.', after));
    });
  }

  it('is put in with the word that the settings name for it', async () => {
    const marks = vscode.workspace.getConfiguration('cable.marks');
    await marks.update('own', { unclear: { kind: 'illegible' } }, vscode.ConfigurationTarget.Global);
    try {
      const document = await openUntitled(cable);
      select('fell');
      await run('cable.markIllegible', () => document.getText() !== cable);
      assert.equal(document.getText(), cable.replace('fell', 'fell [unclear]'));
    } finally {
      await marks.update('own', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('open readings', () => {
  const write = workspaceFiles();
  const doubtful = cable.replace('Rain', '[Rain?]').replace('shone', '[illegible]');

  it('are gone to one after another, forward and back, and around the ends', async () => {
    await openUntitled(doubtful);
    const editor = select('UNCLAS');
    for (const [command, place] of [
      ['cable.nextReading', '[Rain?]'],
      ['cable.nextReading', '[illegible]'],
      ['cable.nextReading', '[Rain?]'],
      ['cable.previousReading', '[illegible]'],
      ['cable.previousReading', '[Rain?]'],
    ] as const) {
      await run(command, () => selected(editor)[0] === place);
    }
  });

  it('are listed in a view, from which the keyboard goes to them', async () => {
    write('other.cable', cable.replace('Sun', '[Sun?]'));
    const document = await open(write('one.cable', doubtful));
    select('UNCLAS');
    const front = () => vscode.window.activeTextEditor;
    const words = () => {
      const editor = front();
      return editor ? `${vscode.workspace.asRelativePath(editor.document.uri)} ${selected(editor)}` : '';
    };
    await vscode.commands.executeCommand('cable.showOpenReadings');
    await eventually(async () => {
      await vscode.commands.executeCommand('cable.refreshOpenReadings');
      await vscode.commands.executeCommand('cable.showOpenReadings');
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.focusDown'); // past the heading
      await vscode.commands.executeCommand('list.select');
      assert.equal(words(), 'one.cable [Rain?]');
    });
    await show(document);
    await eventually(async () => {
      await vscode.commands.executeCommand('cable.showOpenReadings');
      for (const command of ['focusLast', 'expand', 'focusLast', 'select'])
        await vscode.commands.executeCommand(`list.${command}`);
      assert.equal(words(), 'other.cable [Sun?]');
    });
  });
});

describe('the statistics', () => {
  it('are shown in a list that Escape takes away', async () => {
    await openUntitled(cable);
    const shown = vscode.commands.executeCommand('cable.showStatistics');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await Promise.race([
        shown,
        new Promise((_, no) => setTimeout(() => no(new Error('still shown')), 200)),
      ]);
    });
  });
});
