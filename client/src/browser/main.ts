import { type ExtensionContext, Uri } from 'vscode';
import { type BaseLanguageClient, LanguageClient } from 'vscode-languageclient/browser';
import { activateCables } from '../client';

let client: BaseLanguageClient | undefined;

/** Web: the server is a worker beside the extension. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  client = activateCables(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => new Worker(script), options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
