import {
  type Connection,
  DidChangeWatchedFilesNotification,
  Emitter,
  type Event,
  WatchKind,
} from 'vscode-languageserver';
import type { Abilities } from './abilities';
import { cableEndings } from './files';

/** Configurations (one may extend a file of any name) and files that may hold cables. */
const watched = `**/*{.json,.jsonc,${cableEndings.join()}}`;

/** Of a folder that is gone some clients tell, but not of the files in it. */
const gone = '**/*';

/** Has the client watch the files that matter here; fires with the URIs of those that came, went or changed, and of what is gone. */
export function watchedFiles(
  connection: Connection,
  { watchesFiles }: Abilities,
  initialized: Event<void>,
): Event<readonly string[]> {
  const changes = new Emitter<readonly string[]>();
  initialized(async () => {
    if (!watchesFiles) return;
    const watchers = [{ globPattern: watched }, { globPattern: gone, kind: WatchKind.Delete }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => changes.fire(files.map(({ uri }) => uri)));
  return changes.event;
}
