// From cable to cable, among files of a folder: definition, references, symbols of the workspace.
import { strict as assert } from 'node:assert';
import path from 'node:path';
import * as vscode from 'vscode';
import { cursorIn } from '../helpers/marked';
import { shortCable } from '../helpers/short-cable';
import { eventually, hoverOn, open, replace, workspaceFiles } from './helpers';

const milan = shortCable({ number: 'MILAN 000012', date: '020905Z FEB 09', subject: 'HONEY OF MILAN' });
const naples = shortCable({
  number: 'NAPLES 000217',
  references: ['A. MILAN 12', 'B. GENOA 7'],
  body: '1. (U) The bees left (ref A).',
});

describe('from cable to cable', () => {
  const write = workspaceFiles();

  /** File and line, counted from 1; the editor has put them in an order of its own. */
  const placesOf = (found: readonly (vscode.Location | vscode.LocationLink)[]) =>
    found.map((place) => {
      const isLink = 'targetUri' in place;
      const uri = isLink ? place.targetUri : place.uri;
      const range = isLink ? (place.targetSelectionRange ?? place.targetRange) : place.range;
      return `${path.basename(uri.fsPath)}:${range.start.line + 1}`;
    });

  /** What a provider of places answers at the `|` of a passage. */
  async function placesAt(command: string, document: vscode.TextDocument, passage: string) {
    const position = document.positionAt(cursorIn(document.getText(), passage));
    return placesOf(await vscode.commands.executeCommand(command, document.uri, position));
  }
  const definitions = (document: vscode.TextDocument, passage: string) =>
    placesAt('vscode.executeDefinitionProvider', document, passage);
  const references = (document: vscode.TextDocument, passage: string) =>
    placesAt('vscode.executeReferenceProvider', document, passage);

  it('leads from a reference to the file of the cable, from a mention to its entry, too', async () => {
    write('milan.cable', milan);
    const document = await open(write('naples.cable', naples));
    await eventually(async () => {
      assert.deepEqual(await definitions(document, 'A. MIL|AN 12'), ['milan.cable:4']);
    });
    assert.deepEqual(await definitions(document, '(ref |A)'), ['milan.cable:4', 'naples.cable:10']);
    assert.deepEqual(await definitions(document, 'GEN|OA'), ['naples.cable:11']);
    assert.match(
      await hoverOn(document, 'MIL|AN'),
      /\[09MILAN12\]\(file:.*milan\.cable#L4\).*HONEY OF MILAN/,
    );
  });

  it('knows who refers to a cable, and goes on from there', async () => {
    write('naples.cable', naples);
    const document = await open(write('milan.cable', milan));
    await eventually(async () => {
      assert.deepEqual(await references(document, 'MILAN |000012'), ['milan.cable:4', 'naples.cable:10']);
    });
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      new vscode.Position(0, 0),
    );
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      item,
    );
    assert.deepEqual(
      calls.map(({ from }) => from.name),
      ['09NAPLES217'],
    );
  });

  it('finds cables by words of their subjects', async () => {
    write('milan.cable', milan);
    await open(write('naples.cable', naples));
    await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'milan honey',
      );
      assert.deepEqual(
        found.map(({ name }) => name),
        ['09MILAN12 HONEY OF MILAN'],
      );
    });
  });

  it('follows what is typed and not saved', async () => {
    const cited = await open(write('milan.cable', milan));
    const document = await open(write('naples.cable', naples));
    await eventually(async () => {
      assert.deepEqual(await definitions(document, 'A. MIL|AN 12'), ['milan.cable:4']);
    });
    await replace(cited, 'MILAN 000012', 'MILAN 000013');
    await eventually(async () => {
      assert.deepEqual(await definitions(document, 'A. MIL|AN 12'), ['naples.cable:10']);
    });
    await replace(document, 'MILAN 12', 'MILAN 13');
    await eventually(async () => {
      assert.deepEqual(await definitions(document, 'A. MIL|AN 13'), ['milan.cable:4']);
    });
  });

  it('follows files that are renamed and deleted, and their folders', async () => {
    const file = vscode.Uri.file(write('milan.cable', milan));
    const beside = (name: string) => vscode.Uri.joinPath(file, '..', name);
    const change = async (make: (edit: vscode.WorkspaceEdit) => void) => {
      const edit = new vscode.WorkspaceEdit();
      make(edit);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const document = await open(write('naples.cable', naples));
    const leadsTo = (place: string) =>
      eventually(async () => assert.deepEqual(await definitions(document, 'A. MIL|AN 12'), [place]));
    await leadsTo('milan.cable:4');
    await change((edit) => edit.renameFile(file, beside('renamed.cable')));
    await leadsTo('renamed.cable:4');
    await change((edit) => edit.renameFile(beside('renamed.cable'), beside('box/in box.cable')));
    await leadsTo('in box.cable:4');
    await change((edit) => edit.renameFile(beside('box'), beside('chest')));
    await eventually(async () => {
      const position = document.positionAt(cursorIn(naples, 'A. MIL|AN 12'));
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      assert.deepEqual(
        found.map((place) => ('targetUri' in place ? place.targetUri : place.uri).path.split('/').at(-2)),
        ['chest'],
      );
    });
    await change((edit) => edit.deleteFile(beside('chest'), { recursive: true }));
    await leadsTo('naples.cable:10');
  });
});
