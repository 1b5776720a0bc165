import type { LintSettings, Severity } from '../config/settings';
import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';
import { memoized } from '../text/memoized';
import type { Span } from '../text/span';
import { finished, type Steps } from '../text/steps';
import { rules as allRules } from './index';
import { type PlannedRule, planFor } from './plan';
import type { FilePlace, Finding, FindingTag, Fix, RelatedPlace, Rule } from './rule';
import { isSic } from './sic';
import { withoutSuperseded } from './supersede';
import { whileFrameStays } from './while-frame-stays';
import { whileTopStays } from './while-top-stays';

/** A finding with everything decided: what an editor shows. Offsets are relative to the cable. */
export interface ResolvedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  readonly tag?: FindingTag;
}

/** A rule that broke on a cable: its findings are lost, those of the others are not. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What came of checking a cable. */
export interface LintResult {
  /** In the order in which they stand in the text; at one place in the order of the list of rules. */
  readonly findings: readonly ResolvedFinding[];
  /** To be told to the user, never to be dropped. */
  readonly failures: readonly RuleFailure[];
}

/** Under what a cable is checked. */
export interface Terms {
  readonly settings: LintSettings;
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly file: FilePlace;
}

/**
 * Runs the rules over one cable. Silent are: every rule on a text without any element of a
 * cable's head, such as a piece of its body; a rule that is off;
 * a rule outside its periods (where the period cannot be told, all rules run); the heading's rules on a partial extract;
 * a rule at a place of which a more specific one speaks; a finding that the text itself answers with `[sic]`. Never
 * throws.
 */
export function lint(
  cable: Cable,
  settings: LintSettings,
  knowledge: Knowledge,
  rules: readonly Rule[] = allRules,
  file: FilePlace = { index: 0, isAlone: true, previous: null },
): LintResult {
  return finished(linting(cable, { settings, knowledge, rules, file }));
}

/** The same with pauses after every few rules. */
export function* linting(cable: Cable, terms: Terms): Steps<LintResult> {
  if (!cable.recognised) return { findings: [], failures: [] };
  const { settings, rules } = terms;
  const { ofTop, ofFrame, others } = planFor(rules, settings, cable);
  const parts = [
    yield* whileTopStays(cable, terms, () => running(ofTop, cable, terms)),
    yield* whileFrameStays(cable, ofFrame, terms, (some) => running(some, cable, terms)),
    yield* running(others, cable, terms),
  ];
  const found = inOrder(
    parts.flatMap(({ findings }) => findings),
    rules,
  );
  const findings = withoutSuperseded(found, rules).filter(({ span }) => !isSic(cable.text, span));
  return { findings, failures: parts.flatMap(({ failures }) => failures) };
}

/**
 * The `next` of all generators. Those of each rule have a shape of their own, and an engine would look it up anew in
 * nearly two hundred shapes for every cable: a fifth of what the rules take.
 */
const { next } = (function* (): Generator<Finding, void> {})();

/** So many rules run between two pauses. */
const AT_A_TIME = 4;

/** All that some of the rules find. */
function* running(rules: readonly PlannedRule[], cable: Cable, terms: Terms): Steps<LintResult> {
  const { settings, knowledge, file } = terms;
  const context = { knowledge, profile: settings.profile, file };
  const findings: ResolvedFinding[] = [];
  const failures: RuleFailure[] = [];
  let asked = 0;
  for (const rule of rules) {
    if (asked++ % AT_A_TIME === 0) yield;
    const before = findings.length;
    try {
      const found = rule.check(cable, context);
      for (let step = next.call(found); !step.done; step = next.call(found)) {
        const own = rule.isChosen ? undefined : step.value.severity?.[settings.profile];
        findings.push(resolved(rule.id, own ?? rule.severity, step.value));
      }
    } catch (error) {
      findings.length = before;
      failures.push({ rule: rule.id, error });
    }
  }
  return { findings, failures };
}

function resolved(
  rule: string,
  severity: Severity,
  { span, message, fixes = [], related = [], tag }: Finding,
): ResolvedFinding {
  return { rule, severity, span, message: onOneLine(message), fixes, related, ...(tag && { tag }) };
}

/** The words of the text that a message quotes may go over a line end. */
function onOneLine(message: string): string {
  const lines = message.split(/[\r\n]+/);
  return lines.length === 1 ? message : lines.map((line) => line.trim()).join(' ');
}

/** By place; at one place by the list of rules. */
function inOrder(findings: readonly ResolvedFinding[], rules: readonly Rule[]): readonly ResolvedFinding[] {
  const place = placesOf(rules);
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0),
  );
}

/** The place of each rule in the list. */
const placesOf = memoized((rules: readonly Rule[]) => new Map(rules.map(({ id }, index) => [id, index])));
