import { type TextDocument, Uri, window, workspace } from 'vscode';
import { nameOf } from '../../cables';
import { listerBeside } from './files';
import { findScan, SCAN_ENDINGS } from './find';
import { folderOf, type Memory } from './memory';
import { placeOf } from './template';

/**
 * The files of a cable's scan: those that the user chose for it, else what is found; empty where there are none.
 */
export async function scanOf(document: TextDocument, memory: Memory): Promise<readonly Uri[]> {
  const { uri, isUntitled } = document;
  const chosen = memory.chosenFor(uri.toString());
  if (chosen) return chosen.map((file) => Uri.parse(file));
  if (isUntitled) return [];
  const options = {
    template: workspace.getConfiguration('cable.facsimile', uri).get('path', ''),
    chosenFolders: memory.chosenFolders(folderOf(uri.toString())).map((folder) => Uri.parse(folder).path),
  };
  const place = placeOf(uri.path, workspace.getWorkspaceFolder(uri)?.uri.path);
  const paths = await findScan(place, options, listerBeside(uri));
  return paths.map((path) => uri.with({ path }));
}

/**
 * Asks the user for the files of a cable's scan, and remembers them.
 * @returns empty where the user chose none
 */
export async function chooseScan(document: TextDocument, memory: Memory): Promise<readonly Uri[]> {
  const { uri, isUntitled } = document;
  const start = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const files = await window.showOpenDialog({
    title: `Facsimile of ${nameOf(uri)}`,
    openLabel: 'Open Facsimile',
    canSelectMany: true,
    filters: { Scans: [...SCAN_ENDINGS] },
    ...(start && { defaultUri: start }),
  });
  if (!files) return [];
  if (!isUntitled) await memory.choose(uri.toString(), files.map(String));
  return files;
}
