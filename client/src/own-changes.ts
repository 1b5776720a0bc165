import { Disposable, type Uri, workspace } from 'vscode';
import { FileChangeType } from 'vscode-languageclient';
import { inBackground } from './background';
import type { ClientFeature } from './feature';

/** What the server watches: configurations, baselines, and files that may hold cables. */
const watched = /\.(?:jsonc?|cable|txt)$/i;

/**
 * Tells the server of files that the editor itself saves, makes, renames or deletes. The editor's watcher is slower, sees
 * no file outside the workspace, and in some virtual folders none at all.
 */
export const tellOwnChanges: ClientFeature = ({ client, output }) => {
  const { Changed, Created, Deleted } = FileChangeType;

  function tell(uris: readonly Uri[], type: FileChangeType): void {
    const changes = uris
      .filter(({ path }) => watched.test(path))
      .map((uri) => ({ uri: uri.toString(), type }));
    if (changes.length === 0 || !client.isRunning()) return;
    inBackground(client.sendNotification('workspace/didChangeWatchedFiles', { changes }), output);
  }

  return Disposable.from(
    workspace.onDidSaveTextDocument(({ uri }) => tell([uri], Changed)),
    workspace.onDidCreateFiles(({ files }) => tell(files, Created)),
    workspace.onDidDeleteFiles(({ files }) => tell(files, Deleted)),
    workspace.onDidRenameFiles(({ files }) => {
      tell(
        files.map(({ oldUri }) => oldUri),
        Deleted,
      );
      tell(
        files.map(({ newUri }) => newUri),
        Created,
      );
    }),
  );
};
