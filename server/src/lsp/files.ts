import type { Connection } from 'vscode-languageserver';

/** The user's files, as far as the server looks at them itself. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
}

/** For a server that has no disk and a client that reads no files for it. */
export const noFiles: Files = { read: async () => undefined };

/** Files as the client reads them, for a server that has no disk: it answers `cable/readFile` with a text or null. */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      return (await connection.sendRequest<string | null>('cable/readFile', { uri })) ?? undefined;
    },
  };
}
