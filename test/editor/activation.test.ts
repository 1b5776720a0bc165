// When the extension does something, and when not. Named so that it runs first: a server that runs cannot be unstarted.
import { strict as assert } from 'node:assert';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { renameSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually, hoverOn, open, openUntitled, temporaryFolder, twin, twinFile } from './helpers';

/** All processes that were started from here on; other extensions start some, too. */
const processes: ChildProcess[] = [];
subscribe('child_process', (message) => {
  processes.push((message as { process: ChildProcess }).process);
});

/** The servers of cables that were ever started, the last last. */
const servers = () =>
  processes.filter(({ spawnargs }) => spawnargs.some((argument) => argument.endsWith(serverFile)));
const serverFile = path.join('dist', 'server.js');

describe('the extension in VS Code', () => {
  const file = temporaryFolder();
  const extension = vscode.extensions.getExtension('cable-editors.cable');

  it('starts no server for ordinary texts', async () => {
    assert.ok(extension, 'VS Code does not know the extension');
    const letter = await open(file('letter.txt', 'Dear Ms. Doe,\n\nthe bees are well.\n'));
    await eventually(() => assert.ok(extension.isActive, 'it waits for plain texts, to recognise cables'));
    assert.equal(await hoverOn(letter, 'the |bees'), '');
    assert.equal(servers().length, 0);
  });

  it('starts it with the first cable, and once', async () => {
    await open(twinFile);
    const second = await openUntitled('UNCLAS VALLETTA 000123\n\nSIPDIS\n');
    await eventually(async () => assert.match(await hoverOn(second, 'SIP|DIS'), /caption/));
    assert.equal(servers().length, 1);
  });
});

describe('the server', () => {
  it('comes back when it has died, and the text is as it was', async () => {
    const document = await open(twinFile);
    await eventually(async () => assert.match(await hoverOn(document, 'PG|OV'), /Governmental/));
    const before = servers().length;

    servers().at(-1)?.kill('SIGKILL');

    await eventually(() => assert.equal(servers().length, before + 1));
    await eventually(async () => assert.match(await hoverOn(document, 'PG|OV'), /Governmental/));
    assert.equal(document.getText(), twin);
    assert.equal(document.isDirty, false);
  });

  it('is another one after “Restart the Server”', async () => {
    const document = await open(twinFile);
    const before = servers().length;
    const last = servers().at(-1);

    await vscode.commands.executeCommand('cable.restartServer');

    assert.equal(servers().length, before + 1);
    await eventually(() => assert.ok(last?.exitCode !== null || last?.signalCode !== null));
    await eventually(async () => assert.match(await hoverOn(document, 'PG|OV'), /Governmental/));
  });

  it('can be restarted when it could not be started', async () => {
    const { extensionPath = '' } = vscode.extensions.getExtension('cable-editors.cable') ?? {};
    const program = path.join(extensionPath, serverFile);
    const document = await open(twinFile);

    renameSync(program, `${program}.away`);
    await assert.rejects(async () => vscode.commands.executeCommand('cable.restartServer'));
    renameSync(`${program}.away`, program);
    await vscode.commands.executeCommand('cable.restartServer');

    await eventually(async () => assert.match(await hoverOn(document, 'PG|OV'), /Governmental/));
  });
});
