import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { answering, type Feature } from '../session';
import { numbering } from './numbering';
import { reporter } from './report';
import { answerForWorkspace } from './workspace';

/**
 * The client asks for the diagnostics of a text when it wants them. Nothing waits here: asked at once, answered at
 * once. When settings change, the client is told to ask anew.
 */
export const pulled: Feature = (session) => {
  const { connection, abilities, settings } = session;
  const diagnosticsOf = reporter(session);
  answerForWorkspace(session, diagnosticsOf);
  const numberOf = numbering();
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answering(session, nothing, (document, { previousResultId }, chosen): DocumentDiagnosticReport => {
      const { result, items } = diagnosticsOf(document, chosen);
      const id = String(numberOf(result)); // the findings of one version under one choice of settings are one object
      return id === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: items() };
    }),
  );
  if (abilities.refreshesDiagnostics) {
    settings.onChange(() => connection.languages.diagnostics.refresh());
  }
  return { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true } };
};
