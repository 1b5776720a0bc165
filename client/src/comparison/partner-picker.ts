import { FileType, type QuickPickItem, TabInputText, Uri, window, workspace } from 'vscode';
import { isCable, nameOf } from '../cables';
import { likelyPartners } from './partners';

interface PartnerItem extends QuickPickItem {
  /** Undefined for the choice of any file. */
  readonly uri: Uri | undefined;
}

/**
 * Asks for the second transcription: files of the same cable beside the first, cables that are open, or any file.
 * Undefined where the user gives up.
 */
export async function pickPartner(first: Uri): Promise<Uri | undefined> {
  const beside = await partnersBeside(first);
  const known = new Set([first, ...beside].map(String));
  const tabs = urisOfTabs();
  const open = workspace.textDocuments
    .filter(isCable)
    .map(({ uri }) => uri)
    .filter((uri) => tabs.has(uri.toString()) && !known.has(uri.toString()) && isText(uri));
  const items: PartnerItem[] = [
    ...beside.map((uri) => ({ label: nameOf(uri), description: 'of the same cable', uri })),
    ...open.map((uri) => ({ label: nameOf(uri), description: 'open', uri })),
  ];
  if (items.length === 0) return pickFile(first);
  const chosen = await window.showQuickPick<PartnerItem>(
    [...items, { label: 'Another File…', uri: undefined }],
    {
      title: `Compare ${nameOf(first)} with`,
      placeHolder: 'The second transcription of the same cable',
    },
  );
  return chosen && (chosen.uri ?? pickFile(first));
}

/** Files beside the first whose names say that they hold the same cable. */
async function partnersBeside(first: Uri): Promise<Uri[]> {
  if (first.scheme === 'untitled') return [];
  const folder = Uri.joinPath(first, '..');
  const entries = await workspace.fs.readDirectory(folder);
  const files = entries.flatMap(([name, type]) => (type & FileType.File ? [name] : []));
  return likelyPartners(nameOf(first), files).map((name) => Uri.joinPath(folder, name));
}

async function pickFile(first: Uri): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: 'The second transcription of the same cable',
    openLabel: 'Compare',
    ...(first.scheme !== 'untitled' && { defaultUri: Uri.joinPath(first, '..') }),
  });
  return chosen?.[0];
}

/** What stands in tabs: the editor keeps documents open that nobody sees any more. */
function urisOfTabs(): ReadonlySet<string> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(tabs.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : [])));
}

/** False for what the editor itself makes: older versions, the texts of a comparison. */
function isText({ scheme }: Uri): boolean {
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
