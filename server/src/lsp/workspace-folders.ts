import { type Connection, Emitter, type Event, type InitializeParams } from 'vscode-languageserver';
import { asFolder } from '../config/location';

/** The folders that the user has open. */
export interface WorkspaceFolders {
  /** Their URIs, with a slash at the end. */
  all(): readonly string[];
  /** The one that holds a file, the innermost where they are nested; null for a file elsewhere. */
  rootOf(uri: string): string | null;
  /** Fires after folders have come or gone. */
  readonly onChange: Event<void>;
}

/** Follows the folders from what the client says first through all changes. */
export function workspaceFolders(
  connection: Connection,
  { workspaceFolders: first, rootUri, capabilities }: InitializeParams,
  initialized: Event<void>,
): WorkspaceFolders {
  const changes = new Emitter<void>();
  let folders = first?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  if (capabilities.workspace?.workspaceFolders) {
    initialized(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        changes.fire();
      });
    });
  }
  return {
    onChange: changes.event,
    all: () => folders.map(asFolder),
    rootOf: (uri) =>
      folders
        .map(asFolder)
        .filter((folder) => uri.startsWith(folder))
        .sort((a, b) => b.length - a.length)[0] ?? null,
  };
}
