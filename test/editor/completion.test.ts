// What is offered and what keys bring, asked for as the editor does.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cursorIn } from '../helpers/marked';
import { eventually, openUntitled } from './helpers';

const cable = `UNCLAS VALLETTA 000217

E.O. 12958: N/A
TAGS: PGOV, agri
SUBJECT: HONEY

1. (SBU) The minister left early.
`;

describe('completion', () => {
  it('finds a code by a word of its name, parts it as the others are, and tells what it means', async () => {
    const document = await openUntitled(cable);
    const position = document.positionAt(cursorIn(cable, 'agri|'));
    await eventually(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        undefined,
        5,
      );
      const agriculture = items.find(({ label }) => typeof label !== 'string' && label.label === 'EAGR');
      assert.ok(agriculture);
      assert.match(documentationOf(agriculture), /EAGR: Agriculture and Forestry/);
    });
  });

  it('offers nothing in prose behind a key', async () => {
    const document = await openUntitled(cable);
    const position = document.positionAt(cursorIn(cable, 'The |minister'));
    await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        ' ',
      );
      assert.deepEqual(list.items, []);
    });
  });
});

describe('Enter', () => {
  it('begins the next paragraph', async () => {
    const document = await openUntitled(cable);
    await eventually(async () => {
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatOnTypeProvider',
        document.uri,
        document.positionAt(cable.length),
        '\n',
        { tabSize: 2, insertSpaces: true },
      );
      assert.deepEqual(
        edits?.map(({ newText }) => newText),
        ['\n2. (SBU) '],
      );
    });
  });
});

function documentationOf({ documentation }: vscode.CompletionItem): string {
  return typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
}
