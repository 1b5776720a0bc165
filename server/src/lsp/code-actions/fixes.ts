import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { type Fix, fixesOfRule, isPreferred, type ResolvedFinding, safeFixes } from '../../service';
import { workspaceEdit } from '../convert';
import { toDiagnostic } from '../diagnostics/report';
import type { OpenDocument } from '../documents';
import type { Session } from '../session';

/** Fixes all that a machine can fix without changing what the cable says. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.cable`;

/** What the user looks at: the findings at the cursor of one version of a text. */
export interface Place {
  readonly session: Session;
  readonly document: OpenDocument;
  readonly settings: FileSettings;
  readonly findings: readonly ResolvedFinding[];
}

/** The fixes of each finding, the best first; then, for rules with more than one place to fix, all of them at once. */
export function fixActions(place: Place): CodeAction[] {
  const { findings } = place;
  const rules = new Map(findings.map((finding) => [finding.rule, finding]));
  return [
    ...findings.flatMap((finding) => finding.fixes.map((fix) => fixAction(place, finding, fix))),
    ...[...rules.values()].flatMap((finding) => fixRuleAction(place, finding)),
  ];
}

function fixAction({ session, document }: Place, finding: ResolvedFinding, fix: Fix): CodeAction {
  const { abilities } = session;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, document, finding)],
    edit: workspaceEdit(document, fix.edits, abilities),
    ...(isPreferred(finding, fix) && abilities.preferredActions && { isPreferred: true }),
  };
}

/** Suggested fixes are shown for confirmation first where the client can do that: a person has to look at each. */
function fixRuleAction(place: Place, finding: ResolvedFinding): CodeAction[] {
  const { session, document, settings } = place;
  const { rule, fixes } = finding;
  const { count, edits } = fixesOfRule(document.reading(settings), rule, settings);
  if (count < 2 || fixes.length === 0) return [];
  const isSafe = fixes[0]?.safety === 'safe';
  const title = `Fix all ${count} places of ${rule}`;
  return [
    {
      title: isSafe ? title : `${title}, after a look at each`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(session, document, finding)],
      edit: workspaceEdit(document, edits, session.abilities, isSafe ? undefined : title),
    },
  ];
}

/** Every safe fix of the text. */
export function fixAllActions(
  session: Session,
  document: OpenDocument,
  settings: FileSettings,
): CodeAction[] {
  const edits = safeFixes(document.reading(settings), settings);
  if (edits.length === 0) return [];
  const edit = workspaceEdit(document, edits, session.abilities);
  return [{ title: 'Fix everything that is safe to fix', kind: fixAllKind, edit }];
}
