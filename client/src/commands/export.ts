import { commands, env, type TextDocument, UIKind, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { inBackground } from '../background';
import { cableEditor, nameOf } from '../cables';
import type { ClientFeature } from '../feature';
import { ask, askAbout } from '../protocol';

/** A format, as `cable/exportFormats` lists it. */
interface Format {
  readonly id: string;
  readonly summary: string;
  /** Of its files, with the point. */
  readonly extension: string;
}

/** The answer to `cable/export`: null where the text is closed. */
type Answer = { readonly text: string; readonly name: string | null } | null;

/** What a key or another extension may say beforehand, so that it is not asked: the format, and where the file goes. */
interface Choice {
  readonly to?: string;
  readonly file?: Uri;
}

/**
 * `cable.exportAs`: asks for a format and a file, and writes the cables of the text at the front there, also what is not
 * saved yet. Closing a question leaves everything as it was. Where nothing can be written, the document is opened.
 */
export const exportCables: ClientFeature = ({ client, output }) =>
  commands.registerCommand('cable.exportAs', async (argument?: unknown) => {
    const document = cableEditor()?.document;
    if (!document) return;
    const choice = choiceIn(argument);
    const format = await pickFormat(client, choice.to);
    const answer =
      format && (await askAbout<Answer>(client, 'cable/export', document, { format: format.id }));
    if (!format || !answer) return;
    if (!choice.file && !mayWriteBeside(document.uri)) return open(answer.text, format);
    const file = choice.file ?? (await pickFile(document, format, answer.name));
    if (!file) return;
    try {
      await workspace.fs.writeFile(file, new TextEncoder().encode(answer.text));
    } catch (error) {
      await open(answer.text, format);
      void window.showWarningMessage(
        `${nameOf(file)} cannot be written; it is open unsaved. ${reasonOf(error)}`,
      );
      return;
    }
    inBackground(tellOf(file), output);
  });

/** A menu names the cable at the front itself; that says nothing. */
function choiceIn(argument: unknown): Choice {
  return typeof argument === 'object' && argument !== null && 'to' in argument ? (argument as Choice) : {};
}

async function pickFormat(client: BaseLanguageClient, id: string | undefined): Promise<Format | undefined> {
  const formats = await ask<readonly Format[]>(client, 'cable/exportFormats');
  const named = formats.find((format) => format.id === id);
  if (named) return named;
  const items = formats.map((format) => ({ label: format.id, detail: format.summary, format }));
  const chosen = await window.showQuickPick(items, {
    title: 'Export As',
    placeHolder: id === undefined ? 'In which format?' : `There is no format ${id}. In which one?`,
    matchOnDetail: true,
  });
  return chosen?.format;
}

/** Asks for the file, and before one is overwritten. */
async function pickFile(
  document: TextDocument,
  format: Format,
  name: string | null,
): Promise<Uri | undefined> {
  const defaultUri = defaultFile(document, format, name);
  return window.showSaveDialog({
    title: `Export As ${format.id}`,
    saveLabel: 'Export',
    filters: { [format.id]: [format.extension.slice(1)] },
    ...(defaultUri && { defaultUri }),
  });
}

/** Beside the cable, with the ending of the format; of a text that has no file, in the first folder. */
function defaultFile(
  { uri, isUntitled }: TextDocument,
  { id, extension }: Format,
  name: string | null,
): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (isUntitled) return folder && Uri.joinPath(folder, (name ?? 'cables') + extension);
  const own = nameOf(uri);
  const stem = own.replace(/\.[^.]+$/, '');
  const beside = stem + extension === own ? `${stem}.${id}${extension}` : stem + extension;
  return Uri.joinPath(uri, '..', beside);
}

/** False where the files of a text can only be read. What is not saved yet may go anywhere. */
function mayWriteBeside({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) !== false;
}

/** Opens a document that is not saved. */
async function open(content: string, { extension }: Format): Promise<void> {
  const language = LANGUAGES[extension] ?? 'plaintext';
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document, { preview: false });
}

/** What the editor calls the languages of such files. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.html': 'html',
  '.xml': 'xml',
  '.graphml': 'xml',
  '.json': 'json',
};

/** Says that the file is there, and opens it for whoever wants: a page in the browser, where there is one at hand. */
async function tellOf(file: Uri): Promise<void> {
  const OPEN = 'Open';
  if ((await window.showInformationMessage(`Exported to ${nameOf(file)}.`, OPEN)) !== OPEN) return;
  const isPage = /\.html?$/.test(file.path) && file.scheme === 'file';
  if (isPage && env.uiKind === UIKind.Desktop && env.remoteName === undefined) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
