import type { OpenDocument } from '../documents';
import { type Feature, logEntry, type Session } from '../session';
import { reporter } from './report';

/** Sends the diagnostics of a text as soon as the changes that have arrived are in it. */
export const pushed: Feature = (session) => {
  const { connection, documents, settings } = session;
  const diagnosticsOf = reporter(session);

  async function publish({ uri }: OpenDocument): Promise<void> {
    try {
      const chosen = await settings.of(uri);
      const document = documents.get(uri); // only now: it may have changed meanwhile
      if (document === undefined) return;
      const { version } = document;
      await connection.sendDiagnostics({
        uri,
        version,
        diagnostics: diagnosticsOf(document, chosen).items(),
      });
    } catch (error) {
      connection.console.error(logEntry(uri, error));
    }
  }

  const publishSoon = settled(session, publish);
  documents.onDidChangeContent(({ document }) => publishSoon(document));
  documents.onDidClose(({ document: { uri } }) => connection.sendDiagnostics({ uri, diagnostics: [] }));
  settings.onChange(() => documents.all().forEach(publishSoon));
  return {};
};

/**
 * Runs something for a text once it rests: messages are handled one a turn, so a text that is the same a turn later has
 * no more changes in the queue. A flood of changes gives one run.
 */
function settled(
  { documents, later }: Session,
  run: (document: OpenDocument) => void,
): (document: OpenDocument) => void {
  const waiting = new Set<string>();

  function look(uri: string, before: OpenDocument | undefined): void {
    const document = documents.get(uri);
    if (document !== undefined && document !== before) {
      later(() => look(uri, document));
      return;
    }
    waiting.delete(uri);
    if (document !== undefined) run(document);
  }

  return ({ uri }) => {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    later(() => look(uri, undefined));
  };
}
