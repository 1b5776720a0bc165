import type { Connection } from 'vscode-languageserver';

/** The user's files, as far as the server looks at them itself. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** The URIs of files below a folder that may hold cables, by their endings; at most `limit`. */
  find(folder: string, limit: number): Promise<readonly string[]>;
}

/** The endings of files that may hold cables. */
export const cableEndings: readonly string[] = ['.cable', '.txt'];

/** For a server that has no disk and a client that reads no files for it. */
export const noFiles: Files = { read: async () => undefined, find: async () => [] };

/**
 * Files as the client reads them, for a server that has no disk: it answers `cable/readFile` with a text or null, and
 * `cable/findFiles` with URIs.
 */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      return (await connection.sendRequest<string | null>('cable/readFile', { uri })) ?? undefined;
    },
    find: (folder, limit) =>
      connection.sendRequest<readonly string[]>('cable/findFiles', { folder, endings: cableEndings, limit }),
  };
}
