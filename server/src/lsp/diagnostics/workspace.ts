import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { unopenedDocument } from '../documents';
import { limitTeller } from '../limits';
import { refuseCancelled, type Session } from '../session';
import { filesOfWorkspace, holdsCable } from '../unopened';
import { changesOf } from './changes';
import { closedTexts } from './closed';
import { numbering } from './numbering';
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
  let checked: ReadonlySet<string> = new Set();
  const changes = changesOf(session, () => checked);
  const closed = closedTexts(session);
  const numberOf = numbering();
  const tellLimit = limitTeller(
    session,
    'diagnostics',
    (limit) =>
      `Only the first ${limit} cables of the workspace that are not open are checked (cable.lint.workspaceLimit).`,
  );

  /** As many as the user wants. */
  async function urisToCheck(): Promise<readonly string[]> {
    const limit = await settings.unopenedLimit();
    const { uris, capped } = limit > 0 ? await filesOfWorkspace(session, limit) : { uris: [], capped: false };
    tellLimit(capped ? limit : null);
    return uris.filter((uri) => documents.get(uri) === undefined);
  }

  async function reportFor(
    uri: string,
    previous: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport> {
    const [text, chosen] = [await session.files.read(uri), await settings.of(uri)];
    if (text === undefined || !holdsCable(uri, text)) return fullReport(uri, []);
    const resultId = `${numberOf(chosen)} ${hash(text)}`;
    if (resultId === previous) {
      return { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    }
    const items = reportOf(unopenedDocument(uri, text), chosen).items();
    return { ...fullReport(uri, items), resultId };
  }

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, progress) => {
    if (progress) await changes.since(token); // such a client asks again as soon as it is answered
    refuseCancelled(token);
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const wanted = new Set(await urisToCheck());
    checked = wanted;
    const closedBefore = closed.uris();
    const gone = [...new Set([...previous.keys(), ...closedBefore])].filter((uri) => !wanted.has(uri));
    let items = gone.map((uri) => fullReport(uri, []));
    for (const uri of wanted) {
      if (token.isCancellationRequested) changes.note(); // the rest is for the next question
      refuseCancelled(token);
      items.push(await reportFor(uri, previous.get(uri)));
      if (progress && items.length >= BATCH) {
        progress.report({ items });
        items = [];
      }
    }
    if (closed.said(closedBefore, wanted)) changes.note();
    return { items };
  });
}

/** All that is found in a file; with nothing it takes back what was reported. */
function fullReport(uri: string, items: Diagnostic[]): WorkspaceDocumentDiagnosticReport {
  return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, items };
}

/** A short name of a text, by FNV-1a over its characters, with its length. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length}-${value >>> 0}`;
}
