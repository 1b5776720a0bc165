import { Disposable, FileSystemError, type FileSystemProvider, FileType, Uri, workspace } from 'vscode';
import type { ClientHost } from '../feature';
import { ask } from '../protocol';

/** Pages as files that can be read, and no more: nothing changes them, and there are no folders to look through. */
export function pageFiles(host: ClientHost): FileSystemProvider {
  const nothing = () => new Disposable(() => {});
  const refuse = () => {
    throw FileSystemError.NoPermissions('The pages of the extension can only be read.');
  };
  return {
    onDidChangeFile: nothing,
    watch: nothing,
    stat: async (uri) => ({
      type: FileType.File,
      ctime: 0,
      mtime: 0,
      size: (await contentOf(host, uri)).length,
    }),
    readFile: (uri) => contentOf(host, uri),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

/** The page of a rule is made by the server; all others lie with the extension. */
async function contentOf({ client, context }: ClientHost, uri: Uri): Promise<Uint8Array> {
  const [, rule] = /^\/docs\/rules\/([a-z0-9-]+)\.md$/.exec(uri.path) ?? [];
  if (rule === undefined) return workspace.fs.readFile(Uri.joinPath(context.extensionUri, uri.path));
  if (client.needsStart()) await client.start(); // a page may be open from before
  const page = await ask<string | null>(client, 'cable/rulePage', { rule });
  if (page === null) throw FileSystemError.FileNotFound(uri);
  return new TextEncoder().encode(page);
}
