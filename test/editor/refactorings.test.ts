// Refactorings, as the palette and the menu of code actions make them.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cursorIn } from '../helpers/marked';
import { apply, closeFront, eventually, openUntitled, set } from './helpers';

const cable = `CONFIDENTIAL VALLETTA 000217

E.O. 12958: DECL: 05/14/2019
TAGS: MT, EAGR
SUBJECT: SWARM RULES

1. (C) The federation met, see para 2.

VALLETTA 00000217  002 OF 002


2. (SBU) It split.

DOE
`;

describe('a refactoring', () => {
  afterEach(closeFront);

  it('is a command, one step to undo, and leaves the cursor where one types on', async () => {
    const { document, editor } = await openAt(cable, 'The federation| met');
    await run('cable.insertParagraph');
    const changed = cable
      .replace('see para 2.\n', 'see para 3.\n\n2. (C) \n')
      .replace('2. (SBU) It', '3. (SBU) It');
    await eventually(() => assert.equal(document.getText(), changed));
    const line = document.lineAt(editor.selection.active);
    assert.equal(line.text, '2. (C) ');
    assert.ok(editor.selection.isEmpty && editor.selection.active.isEqual(line.range.end));

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), cable);
  });

  it('is a code action where it applies', async () => {
    const { document } = await openAt(cable, 'The federation| met');
    let actions: vscode.CodeAction[] = [];
    await eventually(async () => {
      const range = new vscode.Range(6, 8, 6, 8);
      const kind = vscode.CodeActionKind.RefactorRewrite.append('header').value;
      actions = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind,
      );
      assert.equal(actions.length, 1);
    });
    await apply(actions.find(({ title }) => title === 'Put the subjects first'));
    assert.equal(document.getText(), cable.replace('MT, EAGR', 'EAGR, MT'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), cable);
  });

  it('that makes a copy opens it beside the original, which stays', async () => {
    const { document } = await openAt(cable, 'The federation| met');
    await run('cable.cleanCopy');
    await eventually(() => assert.notEqual(vscode.window.activeTextEditor?.document, document));
    const copy = vscode.window.activeTextEditor?.document;
    assert.ok(copy?.isUntitled && copy.languageId === 'cable');
    assert.equal(copy.getText(), cable.replace('VALLETTA 00000217  002 OF 002\n\n\n', ''));
    assert.equal(document.getText(), cable);
    await closeFront();
  });

  it('that does not apply changes nothing', async () => {
    const { document } = await openAt(cable, 'The federation| met');
    await run('cable.joinSentence');
    assert.equal(document.getText(), cable);
    assert.equal(document.isDirty, true); // an untitled text with words
  });

  it('stands in the palette for each of the list, under Cable', async () => {
    const known = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('cable-editors.cable')?.packageJSON ?? {};
    const listed: { command: string }[] = contributes.menus['cable.refactorings'];
    assert.ok(listed.length >= 12);
    for (const { command } of listed) assert.ok(known.includes(command), command);
  });
});

/** Opens a cable with the cursor at the place marked with `|` in a passage that stands in it once. */
async function openAt(text: string, passage: string) {
  const document = await openUntitled(text);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor?.document === document);
  const place = document.positionAt(cursorIn(text, passage));
  editor.selection = new vscode.Selection(place, place);
  return { document, editor };
}

/** The server may still be starting: a command waits for it. */
async function run(command: string): Promise<void> {
  await vscode.commands.executeCommand(command);
}

describe('a rename', () => {
  afterEach(closeFront);

  it('takes all mentions along, in one step', async () => {
    const { document, editor } = await openAt(cable, 'see para |2');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      editor.selection.active,
      '9',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const renamed = cable.replace('para 2', 'para 9').replace('2. (SBU)', '9. (SBU)');
    assert.equal(document.getText(), renamed);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), cable);
  });
});

describe('the formatter', () => {
  afterEach(async () => {
    await set('cable.format.enable', undefined);
    await closeFront();
  });

  it('exists only while its setting is on', async () => {
    const untidy = cable.replace('SUBJECT: SWARM RULES\n', 'SUBJECT: SWARM RULES  \n\n\n');
    const { document } = await openAt(untidy, 'The federation| met');
    const edits = () =>
      vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        { tabSize: 4, insertSpaces: true },
      );
    assert.deepEqual((await edits()) ?? [], []);
    await set('cable.format.enable', true);
    await eventually(async () => assert.ok(((await edits()) ?? []).length > 0));
    await vscode.commands.executeCommand('editor.action.formatDocument');
    const formatted = cable.replace('OF 002\n\n\n2.', 'OF 002\n\n2.');
    await eventually(() => assert.equal(document.getText(), formatted));
  });
});
