// What the suites in VS Code share: texts to open, questions to ask of them as a user's editor does, and patience.
import { strict as assert } from 'node:assert';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { eventually } from '../helpers/eventually';
import { cursorIn } from '../helpers/marked';

export { eventually };

const root = path.resolve(__dirname, '../..'); // the suites are bundled into out/editor-…

/** Copies: an editor may save by itself what a test has typed, and the originals are not to be touched. */
const copies = mkdtempSync(path.join(os.tmpdir(), 'cable-copies-'));
after(() => rmSync(copies, { recursive: true, force: true }));

export const twinFile = copyOf(path.join(root, 'test/corpus/twin.cable'));
export const twin = readFileSync(twinFile, 'utf8');

const seedFile = path.join(root, '../shared/seed/000_e504d2b194a61fb0.txt');

/** The cables that the main job is tested on: an invented one always, a real one where it lies beside the checkout. */
export const mainCables = existsSync(seedFile)
  ? { 'the twin': twinFile, 'the real cable': copyOf(seedFile) }
  : { 'the twin (alone: there is no ../shared/seed beside this checkout)': twinFile };

function copyOf(file: string): string {
  const copy = path.join(copies, path.basename(file));
  writeFileSync(copy, readFileSync(file));
  return copy;
}

/** Opens a file in an editor tab of its own, as a cable where its language is not to be found out. */
export async function open(file: string, language?: 'cable'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file);
  if (language) await vscode.languages.setTextDocumentLanguage(document, language);
  return show(document);
}

/**
 * Opens a text that was never saved. It gets the name of one that was closed, and where the editor is still about to
 * forget the backup of that, it gets its text, too: then it is closed and asked for again.
 */
export async function openUntitled(content: string, language = 'cable'): Promise<vscode.TextDocument> {
  for (let tries = 1; ; tries++) {
    const document = await show(await vscode.workspace.openTextDocument({ content, language }));
    if (document.getText() === content) return document;
    assert.ok(tries < 20, `a new text is that of another: ${document.getText()}`);
    await closeFront();
  }
}

/** Brings a document to the front. */
export async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes the document at the front; what was typed into it is lost. */
export async function closeFront(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  if (document?.isUntitled) await eventually(() => assert.ok(document.isClosed)); // else the next of its name is this one
}

/** A folder for temporary files, removed when the suite that asks for it has ended. Gives the maker of its files. */
export function temporaryFolder(): (name: string, text: string) => string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cable-editor-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (name, text) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
}

/** Replaces a passage that stands in the text once. */
export async function replace(
  document: vscode.TextDocument,
  passage: string,
  newText: string,
): Promise<void> {
  const start = cursorIn(document.getText(), `|${passage}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + passage.length));
  edit.replace(document.uri, range, newText);
  await vscode.workspace.applyEdit(edit);
}

/** What the Problems panel lists for the document: `line 5: error missing-classification`, lines counted from 1. */
export function diagnosticsOf({ uri }: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ range, severity, code }) => {
    const rule = typeof code === 'object' ? code.value : code;
    return `line ${range.start.line + 1}: ${vscode.DiagnosticSeverity[severity]?.toLowerCase()} ${rule}`;
  });
}

/** The outline, an item a line: its name, indented by its depth, with its detail after a dash. */
export async function outlineOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const lines = (items: readonly vscode.DocumentSymbol[], depth: string): string[] =>
    items.flatMap(({ name, detail, children }) => [
      `${depth}${name}${detail && ` - ${detail}`}`,
      ...lines(children, `${depth}  `),
    ]);
  return lines(symbols ?? [], '');
}

/** What the mouse shows over the place marked with `|` in a passage that stands in the text once. */
export async function hoverOn(document: vscode.TextDocument, passage: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(cursorIn(document.getText(), passage)),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/** What can be folded away, by the first and last line: `5-17`, lines counted from 1. */
export async function foldsOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    'vscode.executeFoldingRangeProvider',
    uri,
  );
  return (ranges ?? []).map(({ start, end }) => `${start + 1}-${end + 1}`);
}

/** The quick fixes on offer for a passage that stands in the text once; waits until there are some. */
export async function quickFixesAt(
  document: vscode.TextDocument,
  passage: string,
): Promise<vscode.CodeAction[]> {
  const start = cursorIn(document.getText(), `|${passage}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + passage.length));
  return actionsIn(document, range, vscode.CodeActionKind.QuickFix.value);
}

/** The actions of a kind on offer for the whole document, as saving asks for them; waits until there are some. */
export async function sourceActionsIn(
  document: vscode.TextDocument,
  kind: string,
): Promise<vscode.CodeAction[]> {
  return actionsIn(document, new vscode.Range(0, 0, document.lineCount, 0), kind);
}

/** An editor that is busy gives up a question and asks again with the next move of the cursor; so does this. */
async function actionsIn(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<vscode.CodeAction[]> {
  let actions: vscode.CodeAction[] = [];
  await eventually(async () => {
    actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
    assert.notEqual(actions.length, 0, 'nothing is on offer');
  });
  return actions;
}

/** Applies what a quick fix does: its edit, then its command. */
export async function apply(fix: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(fix, 'the fix is not on offer');
  if (fix.edit) assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
  if (fix.command)
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

/** Makes files in the workspace folder; after each test they and the configuration are deleted, as a user does it. */
export function workspaceFiles(): (name: string, text: string) => string {
  const written = new Set<string>();
  const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    written.add(path.join(folder(), 'cable.config.jsonc'));
    const edit = new vscode.WorkspaceEdit();
    for (const file of written) edit.deleteFile(vscode.Uri.file(file), { ignoreIfNotExists: true });
    written.clear();
    assert.ok(await vscode.workspace.applyEdit(edit));
  });
  return (name, text) => {
    const file = path.join(folder(), name);
    writeFileSync(file, text);
    written.add(file);
    return file;
  };
}

/** Sets a setting of the user for one suite or test; `undefined` sets it back. */
export async function set(section: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Global);
}
