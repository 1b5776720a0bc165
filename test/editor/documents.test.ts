// Texts of every kind: line ends of other systems, never saved, several cables in one file.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  eventually,
  hoverOn,
  open,
  openUntitled,
  outlineOf,
  quickFixesAt,
  replace,
  temporaryFolder,
} from './helpers';

const cable = (serial: string, code = 'PGOV') =>
  `UNCLAS VALLETTA ${serial}\n\nE.O. 12958: N/A\nTAGS: ${code}, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n`;

describe('a cable', () => {
  const file = temporaryFolder();

  it('may have the line ends of Windows, and keeps them when it is fixed', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const document = await open(file('windows.cable', windows(cable('000217', 'PGVO'))));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 4: warning tags-unknown']));

    const [fix] = await quickFixesAt(document, 'PGVO');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);

    assert.equal(document.getText(), windows(cable('000217', 'PGOV')));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('may never have been saved', async () => {
    const document = await openUntitled(cable('000217'));
    assert.equal(document.isUntitled, true);
    await eventually(async () => assert.match(await hoverOn(document, 'M|T'), /Malta/));
  });

  it('may share its file with others: each has its outline, and findings stand in the right one', async () => {
    const document = await openUntitled(`${cable('000217')}\n${cable('000218')}\n${cable('000219', 'PGVO')}`);
    await eventually(async () => {
      const roots = (await outlineOf(document)).filter((item) => !item.startsWith(' '));
      assert.deepEqual(
        roots.map((item) => item.replace(/ - .*/, '')),
        ['VALLETTA 000217', 'VALLETTA 000218', 'VALLETTA 000219'],
      );
    });
    await eventually(() => assert.ok(diagnosticsOf(document).includes('line 28: warning tags-unknown')));

    await replace(document, '000217\n\nE.O.', '000217\n\nSIPDIS\n\nE.O.');
    await eventually(() => assert.ok(diagnosticsOf(document).includes('line 30: warning tags-unknown')));
  });

  it('is asked for in one hover after the other as its text changes', async () => {
    const document = await openUntitled(cable('000217'));
    await eventually(async () => assert.match(await hoverOn(document, 'M|T'), /Malta/));
    await replace(document, ', MT', ', IT');
    await eventually(async () => assert.match(await hoverOn(document, ', I|T'), /Italy/));
  });
});
