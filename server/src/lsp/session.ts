import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type Event,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { FileSettings } from '../config/configs';
import type { Abilities } from './abilities';
import type { OpenDocument, OpenDocuments } from './documents';
import type { Files } from './files';
import type { Limits } from './limits';
import type { ReadyListWriter } from './ready-list';
import type { ClientSettings } from './settings';
import type { WorkspaceCables } from './workspace';
import type { WorkspaceFolders } from './workspace-folders';

/** What one client and the server share from the first message to the last. */
export interface Session {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly documents: OpenDocuments;
  readonly settings: ClientSettings;
  readonly folders: WorkspaceFolders;
  readonly files: Files;
  /** All cables of the workspace. */
  readonly cables: WorkspaceCables;
  /** Fires with the URIs of files that came, went or changed. */
  readonly watched: Event<readonly string[]>;
  /** What is left out because there is too much of it. */
  readonly limits: Limits;
  /** Fires once, when the client has heard what the server can do: from then on abilities may be registered. */
  readonly initialized: Event<void>;
  /** The commands of the client that quick fixes may use. */
  readonly commands: ReadonlySet<string>;
  /** The address of the page of a rule, which stands in it as `{rule}`; undefined where the client did not say. */
  readonly rulePage: string | undefined;
  /** Takes a `ReadyList` for an answer; null where the writer cannot. */
  readonly readyLists: ReadyListWriter | null;
  /** Runs something after the messages that have already arrived. */
  readonly later: (run: () => void) => void;
}

/** One ability of the server: registers its handlers and says what to announce. */
export type Feature = (session: Session) => ServerCapabilities;

/** Makes the answer from one version of a text. */
type Answer<Params, Result> = (
  document: OpenDocument,
  params: Params,
  settings: FileSettings,
  token: CancellationToken,
) => Result | Promise<Result>;

/**
 * Makes a request handler of an answer. A text that is not open is answered by `nothing`; a request that was taken
 * back is refused before any work is done for it, and so is one without its parameters; an answer that throws is logged
 * and fails alone.
 */
export function answering<Params extends { textDocument: TextDocumentIdentifier }, Result>(
  session: Session,
  nothing: Result,
  answer: Answer<Params, Result>,
) {
  return async (params: Params, token: CancellationToken): Promise<Result> => {
    demand(TextDocumentIdentifier.is(params.textDocument), 'textDocument');
    const { uri } = params.textDocument;
    const settings = await session.settings.of(uri);
    refuseCancelled(token);
    const document = session.documents.get(uri); // only now: it may have changed meanwhile
    if (document === undefined) return nothing;
    try {
      return await answer(document, params, settings, token);
    } catch (error) {
      if (!(error instanceof ResponseError)) session.connection.console.error(logEntry(uri, error));
      throw error;
    }
  };
}

/** Refuses a request that was taken back. */
export function refuseCancelled({ isCancellationRequested }: CancellationToken): void {
  if (isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** Refuses a request, in plain words, whose parameter is not what the protocol says. */
export function demand(holds: boolean, parameter: string): asserts holds {
  if (holds) return;
  throw new ResponseError(
    ErrorCodes.InvalidParams,
    `The parameter ${parameter} is missing or not of its form.`,
  );
}

/** What the log says of a failure: what it befell, a text or a setting by its name, and the way to the error. */
export function logEntry(subject: string, error: unknown): string {
  return `${subject}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
