import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What every part of the extension may use. */
export interface ClientHost {
  readonly context: ExtensionContext;
  /** Runs from the first open cable on. */
  readonly client: BaseLanguageClient;
  readonly output: LogOutputChannel;
}

/** One part of the extension: registers its commands, views and listeners, and gives what takes them back. */
export type ClientFeature = (host: ClientHost) => Disposable;
