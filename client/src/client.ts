import { type ExtensionContext, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  vsdiag,
} from 'vscode-languageclient';
import { isCable, language } from './cables';
import { compareTranscriptions } from './commands/compare';
import { exportCables } from './commands/export';
import { insertMarks } from './commands/marks';
import { newCableCommand } from './commands/new-cable';
import { nextReading } from './commands/next-reading';
import { refactoringCommands, registerRefactorings } from './commands/refactor';
import { restartCommand } from './commands/restart';
import { registerSettingCommands, settingCommands } from './commands/settings';
import { statistics } from './commands/statistics';
import { normalScheme } from './comparison/normal-texts';
import { crashHandler } from './crashes';
import { registerDetection } from './detection/detect';
import type { ClientFeature } from './feature';
import { answerFiles } from './files';
import { tellOwnChanges } from './own-changes';
import { rulePageAddress } from './pages/address';
import { showPages } from './pages/pages';
import { spelling } from './spelling';
import { closePartners } from './typing/closing-words';
import { noteAsking, suggestCommand, suggestWhileTyping } from './typing/suggest';
import { facsimile } from './views/facsimile';
import { openReadingsView } from './views/open-readings';
import { statusItem } from './views/status';

/** How desktop and web make the client; the difference is where the server runs. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** All that the extension does in the editor itself, beside what the server is asked for. */
const features: readonly ClientFeature[] = [
  registerDetection,
  registerSettingCommands,
  answerFiles,
  tellOwnChanges,
  restartCommand,
  compareTranscriptions,
  insertMarks,
  nextReading,
  openReadingsView,
  statistics,
  exportCables,
  statusItem,
  showPages,
  facsimile,
  newCableCommand,
  suggestWhileTyping,
  closePartners,
  spelling,
  registerRefactorings,
];

/** What both entries share: offers the language for plain texts, and starts the server with the first cable. */
export function activateCables(context: ExtensionContext, createClient: CreateClient): BaseLanguageClient {
  const output = window.createOutputChannel('Cable', { log: true });
  const client: BaseLanguageClient = createClient(language, 'Cable', {
    documentSelector: [{ language }],
    outputChannel: output,
    initializationOptions: {
      rulePage: rulePageAddress,
      readsFiles: true,
      commands: [...settingCommands, suggestCommand, ...refactoringCommands(context)],
    },
    errorHandler: crashHandler(() => client.createDefaultErrorHandler()),
    diagnosticPullOptions: { onChange: true },
    middleware: { provideDiagnostics: skipPastVersions, provideCompletionItem: noteAsking },
  });
  const host = { context, client, output };
  context.subscriptions.push(
    output,
    ...features.map((register) => register(host)),
    onFirstCable(() => client.start()),
  );
  return client;
}

/** Runs `start` when the first text in the language is open, which may be now. */
function onFirstCable(start: () => void): { dispose(): void } {
  if (workspace.textDocuments.some(isCable)) {
    start();
    return { dispose: () => {} };
  }
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (!isCable(document)) return;
    listener.dispose();
    start();
  });
  return listener;
}

/** Older versions of a file, and what is shown only to be compared: there is nothing to mend in them. */
const pastSchemes: ReadonlySet<string> = new Set(['git', 'gitfs', 'review', 'pr', 'timeline', normalScheme]);

const skipPastVersions: NonNullable<Middleware['provideDiagnostics']> = (
  document,
  previousResultId,
  token,
  next,
) => {
  const { scheme } = document instanceof Uri ? document : document.uri;
  if (pastSchemes.has(scheme)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
  return next(document, previousResultId, token);
};
