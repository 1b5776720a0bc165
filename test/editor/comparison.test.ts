// A second transcription beside the first: the diff editor, the list, and what is done with a difference.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cursorIn } from '../helpers/marked';
import { closeFront, eventually, open, set, temporaryFolder } from './helpers';

const first = `UNCLAS VALLETTA 000217

SIPDIS

E.O. 12958: N/A
TAGS: PGOV, EAGR, MT
SUBJECT: BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD

1. (U) The beekeepers of Gozo met the minister on May 3.

2. (U) Their chairman showed us four jars.

DOE
`;
const second = first
  .replace('EAGR', 'ETRD')
  .replace('met the', 'met\nthe')
  .replace('four', 'for')
  .replace('May 3', 'May 4');

describe('a comparison with a second transcription', () => {
  const file = temporaryFolder();
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = await open(file('09VALLETTA217.cable', first));
    const partner = vscode.Uri.file(file('09VALLETTA217.2.cable', second));
    await vscode.commands.executeCommand('cable.compareTranscriptions', partner);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('cable.endComparison');
    await vscode.window.showTextDocument(document);
    await closeFront();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows both in the diff editor, set the same way, and stands on the first difference', async () => {
    await eventually(() => assert.deepEqual(sidesShown(), ['first', 'second']));
    const editors = vscode.window.visibleTextEditors.filter(
      ({ document: { uri } }) => uri.scheme === 'cable-comparison',
    );
    const [one, other] = editors.map((editor) => editor.document.getText().split('\n'));
    assert.deepEqual(
      one?.filter((line, index) => line !== other?.[index]),
      [
        'TAGS: PGOV, EAGR, MT',
        '1. (U) The beekeepers of Gozo met the minister on May 3.',
        '2. (U) Their chairman showed us four jars.',
      ],
    );
    await eventually(() => assert.equal(selected(), 'ETRD,'));
  });

  it('is stepped through from difference to difference, and round', async () => {
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await eventually(() => assert.notEqual(selected(), ''));
      seen.push(selected());
      await vscode.commands.executeCommand('cable.nextDifference');
    }
    assert.deepEqual(seen, ['ETRD,', '4.', 'for', 'ETRD,']);
    await vscode.commands.executeCommand('cable.previousDifference');
    await eventually(() => assert.equal(selected(), 'ETRD,'));
  });

  it('is stepped through in the first transcription, where that is at the front', async () => {
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    await vscode.commands.executeCommand('cable.nextDifference');
    assert.equal(selected(), 'EAGR,');
    await vscode.commands.executeCommand('cable.nextDifference');
    assert.equal(selected(), '3.');
  });

  it('takes the words of the second in one undo step, and the rest goes on', async () => {
    await eventually(() => assert.equal(selected(), 'ETRD,'));
    await vscode.commands.executeCommand('cable.acceptSecond');
    assert.equal(document.getText(), first.replace('EAGR', 'ETRD'));
    await vscode.commands.executeCommand('cable.nextDifference');
    await eventually(() => assert.equal(selected(), '4.'));

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), first);
  });

  it('marks words as doubtful in one undo step, and steps over them from then on', async () => {
    await vscode.window.showTextDocument(document, { selection: rangeOf('four') });
    await vscode.commands.executeCommand('cable.markDifference');
    assert.equal(document.getText(), first.replace('four', '[four?]'));
    await vscode.commands.executeCommand('cable.nextDifference');
    assert.equal(selected(), 'EAGR,');

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), first);
  });

  it('keeps the words of the first, and asks for them no more', async () => {
    await vscode.window.showTextDocument(document, { selection: rangeOf('EAGR') });
    await vscode.commands.executeCommand('cable.keepFirst');
    assert.equal(document.getText(), first);
    await vscode.commands.executeCommand('cable.nextDifference');
    assert.equal(selected(), '3.');
    await vscode.commands.executeCommand('cable.previousDifference');
    assert.equal(selected(), 'four');
  });

  it('closes its view of both when it ends', async () => {
    await eventually(() => assert.deepEqual(sidesShown(), ['first', 'second']));
    await vscode.commands.executeCommand('cable.endComparison');
    await eventually(() => assert.deepEqual(sidesShown(), []));
  });

  it('counts what the settings say', async () => {
    await set('cable.comparison.ignoreLineBreaks', false);
    try {
      await vscode.window.showTextDocument(document, { selection: rangeOf('SUBJECT') });
      await eventually(async () => {
        await vscode.window.showTextDocument(document, { selection: rangeOf('SUBJECT') });
        await vscode.commands.executeCommand('cable.nextDifference');
        assert.equal(selected(), '', 'the break behind “met” is none in the first');
      });
    } finally {
      await set('cable.comparison.ignoreLineBreaks', undefined);
    }
  });

  function rangeOf(passage: string): vscode.Range {
    const start = cursorIn(document.getText(), `|${passage}`);
    return new vscode.Range(document.positionAt(start), document.positionAt(start + passage.length));
  }
});

/** Which sides of the comparison can be seen. */
function sidesShown(): string[] {
  return vscode.window.visibleTextEditors
    .filter(({ document: { uri } }) => uri.scheme === 'cable-comparison')
    .map(({ document: { uri } }) => uri.query);
}

/** The selected words of the editor at the front. */
function selected(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
}
