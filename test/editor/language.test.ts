// Which texts become cables: by their name, by their first line, by their content; never unasked.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually, open, openUntitled, set, show, temporaryFolder, twin } from './helpers';

const plainCable = `UNCLAS VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n`;
const letter =
  'Dear Ms. Doe,\n\nplease find the minutes of the Beekeepers Federation below.\n\nYours,\nRoe\n';
const readme = '# Hive\n\nReads *cables* about honey.\n\n1. Install it.\n2. Run `hive UNCLAS`.\n';

describe('the language of a file', () => {
  const file = temporaryFolder();

  it('is cable where its name ends in .cable', async () => {
    assert.equal((await open(file('217.cable', 'Nothing yet.\n'))).languageId, 'cable');
  });

  for (const firstLine of [
    'UNCLAS VALLETTA 000217',
    'C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217',
    'This record is a partial extract of the original cable. The full text of the original cable is not available.',
    'VZCZCXRO0912',
    'R 080609Z AUG 08',
    'PAGE 01 VALLET 00217 081015Z',
  ]) {
    it(`is cable where its name has no ending and it begins ${firstLine}`, async () => {
      const name = firstLine.slice(0, 12).trim().replaceAll(' ', '-');
      assert.equal((await open(file(name, `${firstLine}\n\nmore\n`))).languageId, 'cable');
    });
  }

  it('is not cable where its name has no ending and it begins like anything else', async () => {
    assert.equal((await open(file('NOTES', letter))).languageId, 'plaintext');
  });
});

describe('a cable in a plain text', () => {
  const file = temporaryFolder();
  const elsewhere = temporaryFolder();
  let count = 0;
  const newText = (text = plainCable) => open(file(`cable-${++count}.txt`, text));
  afterEach(async () => {
    await set('cable.detection', undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('cable.forgetAnswers');
  });

  it('becomes a cable where cable.detection says always', async () => {
    await set('cable.detection', 'always');
    const text = await newText();
    await eventually(() => assert.equal(text.languageId, 'cable'));
    const shapedLikeTheTwin = await newText(twin);
    await eventually(() => assert.equal(shapedLikeTheTwin.languageId, 'cable'));
  });

  it('becomes one when it is pasted into an untitled text, too', async () => {
    await set('cable.detection', 'always');
    const untitled = await openUntitled('', 'plaintext');
    await vscode.commands.executeCommand('paste', { text: plainCable });
    await eventually(() => assert.equal(untitled.languageId, 'cable'));
    assert.equal(untitled.getText(), plainCable);
  });

  it('becomes one by the first button of the offer, not before, and the next of the folder by itself', async () => {
    const text = await newText();
    assert.equal(text.languageId, 'plaintext');
    await eventually(() => pressedFirstButton(text));
    const next = await newText();
    await eventually(() => assert.equal(next.languageId, 'cable'));
  });

  it('is not offered a second time when the offer was closed, nor is the next of the folder', async () => {
    const refused = await newText();
    await vscode.commands.executeCommand('notifications.clearAll');
    const next = await newText(); // an offer made now, or for the first, would be the one whose button is pressed below
    await show(refused);
    const other = await open(elsewhere('cable.txt', plainCable));
    await eventually(() => pressedFirstButton(other));
    assert.deepEqual([refused.languageId, next.languageId], ['plaintext', 'plaintext']);
  });

  it('stays what it is where cable.detection says never', async () => {
    await set('cable.detection', 'never');
    const text = await newText();
    await set('cable.detection', undefined);
    const next = await newText(); // the one offer there is
    await eventually(() => pressedFirstButton(next));
    assert.equal(text.languageId, 'plaintext');
  });

  it('becomes one by the command “Treat This Document as a Cable”, whatever the setting', async () => {
    await set('cable.detection', 'never');
    const text = await newText();
    await vscode.commands.executeCommand('cable.openAsCable');
    assert.equal(text.languageId, 'cable');
  });

  it('is all that is taken: letters and READMEs stay what they are', async () => {
    await set('cable.detection', 'always');
    const ordinary = [await open(file('letter.txt', letter)), await open(file('README.md', readme))];
    const cable = await newText();
    await eventually(() => assert.equal(cable.languageId, 'cable'));
    assert.deepEqual(
      ordinary.map(({ languageId }) => languageId),
      ['plaintext', 'markdown'],
    );
  });
});

/** Presses the first button of the newest notification, if there is one; fails while the document is no cable. */
async function pressedFirstButton(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand('notification.acceptPrimaryAction');
  assert.equal(document.languageId, 'cable');
}
