import { type Diagnostic, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { diagnostics, type LintResult, type ResolvedFinding, type RuleFailure } from '../../service';
import { rangeOf, severities, tags } from '../convert';
import type { OpenDocument } from '../documents';
import { logEntry, type Session } from '../session';

/** The findings of one version, and their form for the protocol, made only where it is sent. */
interface Report {
  readonly result: LintResult;
  readonly items: () => Diagnostic[];
}

/** Makes the report of one version of a text under its settings. */
export type Reporter = (document: OpenDocument, settings: FileSettings) => Report;

/** Makes reports. A rule that broke is written to the log, and told to the user once. */
export function reporter(session: Session): Reporter {
  const told = new Set<string>();

  function tell({ uri }: OpenDocument, { rule, error }: RuleFailure): void {
    const { connection } = session;
    connection.console.error(`The check ${rule} failed. ${logEntry(uri, error)}`);
    if (told.has(rule)) return;
    told.add(rule);
    const message = `The check ${rule} failed on this text. The other checks are not affected.`;
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }

  return (document, settings) => {
    const result = diagnostics(document.reading(settings), settings);
    for (const failure of result.failures) tell(document, failure);
    return {
      result,
      items: () => result.findings.map((finding) => toDiagnostic(session, document, finding)),
    };
  };
}

/** A finding in the protocol's form. Its code leads to the page of the rule where the client has said where that is. */
export function toDiagnostic(session: Session, document: OpenDocument, finding: ResolvedFinding): Diagnostic {
  const { abilities, rulePage } = session;
  const { uri } = document;
  const related = finding.related.map(({ span, message }) => ({
    location: { uri, range: rangeOf(document, span) },
    message,
  }));
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    source: 'cable',
    code: finding.rule,
    message: finding.message,
    ...(rulePage !== undefined && { codeDescription: { href: rulePage.replace('{rule}', finding.rule) } }),
    ...(abilities.diagnosticTags && finding.tag && { tags: [tags[finding.tag]] }),
    ...(abilities.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}
