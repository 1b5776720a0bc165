import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  MessageType,
  ShowMessageNotification,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { unopenedDocument } from '../documents';
import { cableEndings } from '../files';
import { refuseCancelled, type Session } from '../session';
import { filesOfWorkspace, holdsCable } from '../unopened';
import type { Reporter } from './report';

/** So many reports are sent at a time: the list fills while the rest is read. */
const BATCH = 20;

/**
 * Answers the client that asks again and again for the diagnostics of all cables that are not open. Nothing is done where
 * the user has not asked for it. A file is checked anew only where its text or its settings have changed, and a
 * question after which nothing has changed waits for the next change.
 */
export function answerForWorkspace(session: Session, reportOf: Reporter): void {
  const { connection, documents, settings } = session;
  const changes = changesOf(session);
  const idOf = idsOfSettings();
  let capTold = false;

  /** The URIs to look at: as many as the user wants, who is told once where there are more. */
  async function unopened(): Promise<readonly string[]> {
    const limit = await settings.unopened();
    if (limit === 0) return [];
    const { uris, capped } = await filesOfWorkspace(session, limit);
    const message = `Only the first ${limit} cables of the workspace that are not open are checked (cable.lint.workspaceLimit).`;
    session.limits.set('diagnostics', capped ? message : null);
    if (capped && !capTold) {
      capTold = true;
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
    return uris.filter((uri) => documents.get(uri) === undefined);
  }

  async function reportFor(
    uri: string,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport> {
    const [text, chosen] = [await session.files.read(uri), await settings.of(uri)];
    if (text === undefined || !holdsCable(uri, text)) return nothing(uri);
    const resultId = `${idOf(chosen)} ${hash(text)}`;
    if (resultId === previous) {
      return { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    }
    const document = unopenedDocument(uri, text);
    return { ...nothing(uri), resultId, items: reportOf(document, chosen).items() };
  }

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, progress) => {
    if (progress) await changes.since(token); // such a client asks again as soon as it is answered
    refuseCancelled(token);
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const wanted = await unopened();
    const gone = [...previous.keys()].filter((uri) => !wanted.includes(uri));
    let items: WorkspaceDocumentDiagnosticReport[] = gone.map(nothing);
    for (const uri of wanted) {
      if (token.isCancellationRequested) changes.note(); // the rest is for the next question
      refuseCancelled(token);
      items.push(await reportFor(uri, previous.get(uri)));
      if (progress && items.length >= BATCH) {
        progress.report({ items });
        items = [];
      }
    }
    return { items };
  });
}

/** Takes back what was reported. */
function nothing(uri: string): WorkspaceFullDocumentDiagnosticReport {
  return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] };
}

/** Tells when the next look is worth it: at first, and after settings, files or open texts have changed. */
function changesOf({ documents, settings, watched }: Session) {
  let changed = true;
  let wake = (): void => {};
  const note = (): void => {
    changed = true;
    wake();
  };
  settings.onChange(note);
  watched((uris) => {
    if (uris.some((uri) => cableEndings.some((ending) => uri.endsWith(ending)))) note();
  });
  documents.onDidOpen(note);
  documents.onDidClose(note);
  return {
    /** Has the next look come at once. */
    note,
    /** Waits for a change since the last call, or until the question is taken back. */
    async since(token: CancellationToken): Promise<void> {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          token.onCancellationRequested(() => resolve());
        });
      }
      if (!token.isCancellationRequested) changed = false;
    },
  };
}

/** A number for each choice of settings. */
function idsOfSettings(): (settings: object) => number {
  const ids = new WeakMap<object, number>();
  let count = 0;
  return (settings) => {
    const id = ids.get(settings) ?? ++count;
    ids.set(settings, id);
    return id;
  };
}

/** A short name of a text, by FNV-1a over its characters, with its length. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${value >>> 0}`;
}
