import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { LintResult } from '../../service';
import { answering, type Feature } from '../session';
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
  const resultId = numbering();
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answering(session, nothing, (document, { previousResultId }, chosen): DocumentDiagnosticReport => {
      const { result, items } = diagnosticsOf(document, chosen);
      const id = resultId(result);
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

/** A number for each result: the findings of one version under one choice of settings are one object. */
function numbering(): (result: LintResult) => string {
  const ids = new WeakMap<LintResult, string>();
  let count = 0;
  return (result) => {
    const id = ids.get(result) ?? String(++count);
    ids.set(result, id);
    return id;
  };
}
