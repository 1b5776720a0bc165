import type { KnownFinding } from '../config/baseline';
import type { LintSettings } from '../config/settings';
import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';
import { rules } from '../rules';
import { asKnown, withoutKnown } from '../rules/baseline';
import { type FilePlace, isSamePlace } from '../rules/rule';
import { type LintResult, lint, type ResolvedFinding, type RuleFailure } from '../rules/runner';
import { type Span, touches } from '../text/span';
import type { CableDocument } from './document';
import { movedPlace } from './placed';

/**
 * What the rules find, in the order of the text, but for what the settings leave alone and what they know already. The
 * same document and settings give the same object.
 */
export function diagnostics(document: CableDocument, settings: LintSettings): LintResult {
  const last = found.get(document);
  if (last?.settings === settings) return last.result;
  const result = settings.ignored ? NOTHING : newFindings(document, settings);
  found.set(document, { settings, result });
  return result;
}

const NOTHING: LintResult = { findings: [], failures: [] };

/** The last findings of each document. */
const found = new WeakMap<CableDocument, { readonly settings: LintSettings; readonly result: LintResult }>();

function newFindings(document: CableDocument, settings: LintSettings): LintResult {
  const result = allFindings(document, settings);
  if (!settings.known) return result;
  return { ...result, findings: withoutKnown(result.findings, document.text, settings.known) };
}

function allFindings({ cables, knowledge }: CableDocument, settings: LintSettings): LintResult {
  const isAlone = cables.length === 1;
  const all: ResolvedFinding[] = [];
  const broken: RuleFailure[] = [];
  for (const [index, { cable, offset }] of cables.entries()) {
    const file = { index, isAlone, previous: cables[index - 1]?.cable.basis.top ?? null };
    const { findings, failures } = lintOnce(cable, settings, knowledge, file);
    for (const finding of findings) all.push(movedFinding(finding, offset));
    broken.push(...failures);
  }
  return { findings: all, failures: broken };
}

/** The findings of a cable, which stay the same while neither it nor its place among the others changes. */
function lintOnce(cable: Cable, settings: LintSettings, knowledge: Knowledge, file: FilePlace): LintResult {
  const last = linted.get(cable);
  if (last?.settings === settings && isSamePlace(last.file, file)) return last.result;
  const result = lint(cable, settings, knowledge, rules, file);
  linted.set(cable, { settings, file, result });
  return result;
}

/** The last findings of each cable. */
const linted = new WeakMap<
  Cable,
  { readonly settings: LintSettings; readonly file: FilePlace; readonly result: LintResult }
>();

/** The findings as a baseline remembers them. */
export function knownFindings(
  { text }: CableDocument,
  findings: readonly ResolvedFinding[],
): readonly KnownFinding[] {
  return asKnown(findings, text);
}

/** The findings that touch a stretch of the text. */
export function findingsAt(
  document: CableDocument,
  span: Span,
  settings: LintSettings,
): readonly ResolvedFinding[] {
  return diagnostics(document, settings).findings.filter(
    (finding) => touches(finding.span, span.start) || touches(span, finding.span.start),
  );
}

function movedFinding(finding: ResolvedFinding, by: number): ResolvedFinding {
  if (by === 0) return finding;
  const moved = <Place extends { readonly span: Span }>(place: Place) => movedPlace(place, by);
  return {
    ...moved(finding),
    related: finding.related.map(moved),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })),
  };
}
