// The ways to silence a finding, as the light bulb offers and applies them.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import {
  apply,
  diagnosticsOf,
  eventually,
  open,
  openUntitled,
  quickFixesAt,
  set,
  workspaceFiles,
} from './helpers';

const slip =
  'UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: PGVO, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n';
const found = ['line 4: warning tags-unknown'];
const CONFIG = 'cable.config.jsonc';

describe('a finding', () => {
  const write = workspaceFiles();
  const config = () => path.join(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '', CONFIG);

  /** Opens a file of the workspace and waits for its one finding. */
  async function openSlip(name: string): Promise<vscode.TextDocument> {
    const document = await open(write(name, slip));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), found));
    return document;
  }

  async function silence(document: vscode.TextDocument, words: string): Promise<void> {
    const fixes = await quickFixesAt(document, 'PGVO');
    await apply(fixes.find(({ title }) => title.includes(words)));
  }

  /** Saves what a quick fix has written into the configuration. */
  async function saveConfig(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(config());
    await document.save();
  }

  /** Writes the configuration as a user does: in an editor, and saves it. */
  async function typeConfig(text: string): Promise<void> {
    const uri = vscode.Uri.file(write(CONFIG, ''));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
    await saveConfig();
  }

  it('is silent behind [sic]', async () => {
    const document = await openUntitled(slip);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), found));
    await silence(document, '[sic]');
    assert.equal(document.getText(), slip.replace('PGVO', 'PGVO [sic]'));
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
  });

  it('is silenced in one file by a configuration that the quick fix makes', async () => {
    const document = await openSlip('one.cable');
    const other = await openSlip('other.cable');
    await silence(document, 'in this file');
    await saveConfig();
    assert.match(readFileSync(config(), 'utf8'), /"\/one\.cable"[\s\S]*"tags-unknown": "off"/);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
    assert.deepEqual(diagnosticsOf(other), found);
  });

  it('is silenced in all files by a configuration that is there, comments left in place', async () => {
    await typeConfig('{\n  // Ours.\n  "profile": "transcribe"\n}\n');
    const document = await openSlip('one.cable');
    await silence(document, 'in all files');
    await saveConfig();
    assert.match(readFileSync(config(), 'utf8'), /\/\/ Ours\.[\s\S]*"tags-unknown": "off"/);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
  });

  it('is silenced in the settings of the user', async () => {
    const document = await openSlip('one.cable');
    await silence(document, 'settings of the user');
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
    assert.deepEqual(vscode.workspace.getConfiguration('cable.lint').inspect('rules')?.globalValue, {
      'tags-unknown': 'off',
    });
    await set('cable.lint.rules', undefined);
  });

  it('follows a configuration that is changed by hand, and that goes', async () => {
    const document = await openSlip('one.cable');
    await typeConfig('{ "rules": { "tags-unknown": "error" } }');
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 4: error tags-unknown']));
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(vscode.Uri.file(config()));
    await vscode.workspace.applyEdit(edit);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), found));
  });

  it('leads to the line of the configuration that decided', async () => {
    await typeConfig('{\n  "rules": { "tags-unknown": "warning" }\n}\n');
    const document = await openSlip('one.cable');
    await eventually(async () => {
      const fixes = await quickFixesAt(document, 'PGVO');
      assert.ok(fixes.some(({ title }) => title.endsWith(`${CONFIG}, line 2`)));
    });
    await silence(document, 'Open the setting');
    const editor = vscode.window.activeTextEditor;
    assert.equal(path.basename(editor?.document.uri.fsPath ?? ''), CONFIG);
    assert.equal(editor?.selection.start.line, 1);
  });

  it('that a baseline knows is silent, a new one is not', async () => {
    write(
      'cable.baseline.json',
      '{ "files": { "one.cable": [{ "rule": "tags-unknown", "words": "PGVO" }] } }',
    );
    await typeConfig('{ "baseline": "cable.baseline.json" }');
    const known = await open(write('one.cable', slip));
    const fresh = await openSlip('other.cable');
    assert.deepEqual(diagnosticsOf(known), []);
    assert.deepEqual(diagnosticsOf(fresh), found);
  });
});
