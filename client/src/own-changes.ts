import { Disposable, type Uri, workspace } from 'vscode';
import type { ClientFeature } from './feature';

/** What the server watches: configurations, baselines, and files that may hold cables. */
const watched = /\.(?:jsonc?|cable|txt)$/i;

/** The protocol's numbers. */
const created = 1;
const changed = 2;
const deleted = 3;

/**
 * Tells the server of files that the editor itself saves, makes, renames or deletes. The editor's watcher is slower, sees
 * no file outside the workspace, and in some virtual folders none at all.
 */
export const tellOwnChanges: ClientFeature = ({ client }) => {
  function tell(uris: readonly Uri[], type: number): void {
    const changes = uris
      .filter(({ path }) => watched.test(path))
      .map((uri) => ({ uri: uri.toString(), type }));
    if (changes.length === 0 || !client.isRunning()) return;
    void client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  return Disposable.from(
    workspace.onDidSaveTextDocument(({ uri }) => tell([uri], changed)),
    workspace.onDidCreateFiles(({ files }) => tell(files, created)),
    workspace.onDidDeleteFiles(({ files }) => tell(files, deleted)),
    workspace.onDidRenameFiles(({ files }) => {
      tell(
        files.map(({ oldUri }) => oldUri),
        deleted,
      );
      tell(
        files.map(({ newUri }) => newUri),
        created,
      );
    }),
  );
};
