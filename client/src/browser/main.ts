import { type ExtensionContext, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateCables } from '../client';

let client: BaseLanguageClient | undefined;

/** Web: the server is a worker beside the extension. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  client = activateCables(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => startServer(script), options),
  );
}

/** The way to a new worker. The client would not know the worker for one: the editor has put its own `Worker` in place. */
function startServer(script: string): MessageTransports {
  const worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** Lets the server end before the editor does. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
