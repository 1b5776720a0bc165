import type { ExtensionContext } from 'vscode';
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateCables } from '../client';
import { registerTasks } from './tasks';

let client: BaseLanguageClient | undefined;

/** Desktop and remote: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerTasks(context));
  const module = context.asAbsolutePath('dist/server.js');
  client = activateCables(
    context,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
}

/** Lets the server end before the editor does. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
