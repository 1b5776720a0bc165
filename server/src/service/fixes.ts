import type { LintSettings } from '../config/settings';
import { mergeFixes } from '../rules/merge';
import type { Fix } from '../rules/rule';
import type { ResolvedFinding } from '../rules/runner';
import { sicFix as sicFixOf } from '../rules/sic';
import { applyEdits, type TextEdit } from '../text/edit';
import { diagnostics } from './diagnostics';
import type { CableDocument, Reread } from './document';

/** True for the fix to take without asking: the first, where it is the only one or safe. */
export function isPreferred({ fixes }: ResolvedFinding, fix: Fix): boolean {
  return fix === fixes[0] && (fix.safety === 'safe' || fixes.length === 1);
}

/** The edits of the first fix of every finding of a rule that can be made at once, and how many findings have one. */
export function fixesOfRule(
  document: CableDocument,
  rule: string,
  settings: LintSettings,
): { readonly count: number; readonly edits: readonly TextEdit[] } {
  const findings = diagnostics(document, settings).findings.filter((finding) => finding.rule === rule);
  const fixes = findings.flatMap(({ fixes: [first] }) => first ?? []);
  return { count: fixes.length, edits: mergeFixes(fixes) };
}

/**
 * Puts `[sic]` behind the place of a finding; undefined where that would not silence it: behind a label it would hide the
 * label, and what is missing has no words behind which it could stand.
 */
export function sicFix(
  document: CableDocument,
  { rule, span }: ResolvedFinding,
  settings: LintSettings,
  reread: Reread,
): Fix | undefined {
  const fix = sicFixOf(document.text, span);
  const speaking = (read: CableDocument) =>
    diagnostics(read, settings).findings.filter((finding) => finding.rule === rule).length;
  const marked = reread(applyEdits(document.text, fix.edits));
  return speaking(marked) < speaking(document) ? fix : undefined;
}

/** The edits of every safe fix that can be made at once, in the order of the text. */
export function safeFixes(document: CableDocument, settings: LintSettings): readonly TextEdit[] {
  const fixes = diagnostics(document, settings).findings.flatMap(({ fixes: [first] }) => first ?? []);
  return mergeFixes(fixes.filter(({ safety }) => safety === 'safe'));
}
