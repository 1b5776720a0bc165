import {
  type Connection,
  Emitter,
  type InitializeParams,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { abilitiesOf } from './abilities';
import { callHierarchy } from './call-hierarchy';
import { codeActions } from './code-actions';
import { completion } from './completion';
import { diagnostics } from './diagnostics';
import { openDocuments } from './documents';
import { clientFiles, type Files, noFiles } from './files';
import { folding } from './folding';
import { formatting } from './formatting';
import { hovers } from './hovers';
import { hints } from './inlay-hints';
import { Limits } from './limits';
import { occurrences } from './occurrences';
import { outline } from './outline';
import type { ReadyListWriter } from './ready-list';
import { renaming } from './rename';
import { comparisons } from './requests/comparison';
import { cableExports } from './requests/exports';
import { marks } from './requests/marks';
import { newCables } from './requests/new-cable';
import { pages } from './requests/pages';
import { readings } from './requests/readings';
import { refactoringRequests } from './requests/refactorings';
import { rulePages } from './requests/rule-pages';
import { statistics } from './requests/statistics';
import { status } from './requests/status';
import { selectionRanges } from './selection-range';
import { semanticColours } from './semantic-tokens';
import type { Feature, Session } from './session';
import { clientSettings } from './settings';
import { typing } from './typing';
import { watchedFiles } from './watched-files';
import { workspaceCables } from './workspace';
import { workspaceFolders } from './workspace-folders';
import { workspaceSymbols } from './workspace-symbols';

/** All that the server does for a client. */
const features: readonly Feature[] = [
  diagnostics,
  outline,
  hovers,
  folding,
  pages,
  codeActions,
  marks,
  readings,
  statistics,
  status,
  comparisons,
  cableExports,
  semanticColours,
  selectionRanges,
  hints,
  completion,
  typing,
  newCables,
  refactoringRequests,
  rulePages,
  occurrences,
  callHierarchy,
  workspaceSymbols,
  renaming,
  formatting,
];

/** What the place can do where the server runs. */
export interface Host {
  /** Runs something after the messages that have already arrived (`setImmediate`, or a timer of 0 ms). */
  readonly later: Session['later'];
  /** The user's files; absent where they cannot be reached but through the client. */
  readonly files?: Files;
  /** The writer, where it takes a `ReadyList` for an answer. */
  readonly readyLists?: ReadyListWriter;
}

/**
 * Serves one client. Handlers are set up when the client has said what it can do; a request before that is refused.
 */
export function startServer(connection: Connection, { later, files: ownFiles, readyLists }: Host): void {
  // the connection remembers one handler only
  const initialized = new Emitter<void>();
  connection.onInitialized(() => initialized.fire());
  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params);
    const documents = openDocuments();
    const options = initializationOptions(params);
    const files = ownFiles ?? (options.readsFiles ? clientFiles(connection) : noFiles);
    const folders = workspaceFolders(connection, params, initialized.event);
    const watched = watchedFiles(connection, abilities, initialized.event);
    const settings = clientSettings(connection, {
      abilities,
      files,
      folders,
      watched,
      initial: options.cable,
      initialized: initialized.event,
    });
    const commands = new Set(options.commands);
    const shared: Omit<Session, 'cables'> = {
      connection,
      abilities,
      documents,
      settings,
      folders,
      files,
      watched,
      limits: new Limits(),
      initialized: initialized.event,
      commands,
      rulePage: options.rulePage,
      readyLists: readyLists ?? null,
      later,
    };
    const session: Session = { ...shared, cables: workspaceCables(shared) };
    documents.onDidClose(({ document }) => settings.forget(document.uri));
    const capabilities = Object.assign({}, ...features.map((feature) => feature(session)));
    documents.listen(connection);
    return {
      serverInfo: { name: 'cable' },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...capabilities,
      },
    };
  });
  connection.listen();
}

/** What a client may send along with `initialize`. */
interface InitializationOptions {
  /** The settings, for clients that cannot be asked for them. */
  readonly cable?: unknown;
  /** The address of the page of a rule, which stands in it as `{rule}`: `file:///…/docs/rules/{rule}.md`. */
  readonly rulePage?: string;
  /** The client answers `cable/readFile`. */
  readonly readsFiles?: boolean;
  /** The commands of the client that quick fixes may use. */
  readonly commands?: readonly string[];
}

function initializationOptions({ initializationOptions: sent }: InitializeParams): InitializationOptions {
  if (typeof sent !== 'object' || sent === null) return {};
  const { cable, rulePage, readsFiles, commands } = sent as Record<string, unknown>;
  return {
    cable,
    readsFiles: readsFiles === true,
    ...(typeof rulePage === 'string' && { rulePage }),
    ...(Array.isArray(commands) && { commands: commands.map(String) }),
  };
}
