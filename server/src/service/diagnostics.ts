import type { KnownFinding } from '../config/baseline';
import type { LintSettings } from '../config/settings';
import type { Cable } from '../model/cable';
import type { PlacedCable } from '../model/document';
import { rules } from '../rules';
import { asKnown, withoutKnown } from '../rules/baseline';
import { isSamePlace } from '../rules/rule';
import {
  type LintResult,
  linting,
  type ResolvedFinding,
  type RuleFailure,
  type Terms,
} from '../rules/runner';
import { type Span, touches } from '../text/span';
import { finished, inStep, type Steps } from '../text/steps';
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

/** The same for several documents, which takes less time than one after the other. */
export function diagnosticsTogether(asked: readonly Asked[]): readonly LintResult[] {
  const unknown = asked
    .flatMap(({ document, settings }) => (settings.ignored ? [] : checksOf(document, settings)))
    .filter((check) => knownResult(check) === undefined);
  inStep(unknown, function* (check): Steps<LintResult> {
    const result = yield* linting(check.cable, check.terms);
    linted.set(check.cable, { terms: check.terms, result });
    return result;
  });
  return asked.map(({ document, settings }) => diagnostics(document, settings));
}

/** A document that is to be checked. */
interface Asked {
  readonly document: CableDocument;
  readonly settings: LintSettings;
}

const NOTHING: LintResult = { findings: [], failures: [] };

/** The last findings of each document. */
const found = new WeakMap<CableDocument, { readonly settings: LintSettings; readonly result: LintResult }>();

function newFindings(document: CableDocument, settings: LintSettings): LintResult {
  const result = allFindings(document, settings);
  if (!settings.known) return result;
  return { ...result, findings: withoutKnown(result.findings, document.text, settings.known) };
}

function allFindings(document: CableDocument, settings: LintSettings): LintResult {
  const all: ResolvedFinding[] = [];
  const broken: RuleFailure[] = [];
  for (const check of checksOf(document, settings)) {
    const { findings, failures } = resultOf(check);
    for (const finding of findings) all.push(movedFinding(finding, check.offset));
    broken.push(...failures);
  }
  return { findings: all, failures: broken };
}

/** A cable that is to be checked. */
interface Check extends PlacedCable {
  readonly terms: Terms;
}

function checksOf({ cables, knowledge }: CableDocument, settings: LintSettings): readonly Check[] {
  const isAlone = cables.length === 1;
  return cables.map(({ cable, offset }, index) => {
    const file = { index, isAlone, previous: cables[index - 1]?.cable.basis.top ?? null };
    return { cable, offset, terms: { settings, knowledge, rules, file } };
  });
}

/** The findings of a cable, which stay the same while neither it nor its place among the others changes. */
function resultOf(check: Check): LintResult {
  const result = knownResult(check) ?? finished(linting(check.cable, check.terms));
  linted.set(check.cable, { terms: check.terms, result });
  return result;
}

function knownResult({ cable, terms }: Check): LintResult | undefined {
  const last = linted.get(cable);
  const isSame = last?.terms.settings === terms.settings && isSamePlace(last.terms.file, terms.file);
  return isSame ? last.result : undefined;
}

/** The last findings of each cable. */
const linted = new WeakMap<Cable, { readonly terms: Terms; readonly result: LintResult }>();

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
