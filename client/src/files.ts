import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Reads files for a server that has no disk: it asks for one by its URI and gets its text, or null. */
export function answerFiles(client: BaseLanguageClient): { dispose(): void } {
  const decoder = new TextDecoder();
  return client.onRequest('cable/readFile', async ({ uri }: { readonly uri: string }) => {
    try {
      return decoder.decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null; // there is none: the server asks where one may be
    }
  });
}
