import { memoized } from '../text/memoized';
import { firstIndex } from '../text/ordered';
import type { Span } from '../text/span';
import type { Rule } from './rule';

/** As much of a finding as tells who speaks of which place. */
interface Speaking {
  readonly rule: string;
  readonly span: Span;
}

/**
 * One place, one finding: leaves out what a rule says of a place of which a rule that supersedes it speaks too. Two
 * places are one where they share a character or an end. Keeps the order.
 */
export function withoutSuperseded<Finding extends Speaking>(
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Finding[] {
  if (findings.length < 2) return findings;
  const superseded = supersededBy(rules);
  const taken = new Map<string, Span[]>();
  for (const { rule, span } of findings) {
    for (const general of superseded.get(rule) ?? NONE) {
      const spans = taken.get(general);
      if (spans) spans.push(span);
      else taken.set(general, [span]);
    }
  }
  if (taken.size === 0) return findings;

  const joined = new Map([...taken].map(([rule, spans]) => [rule, joinedSpans(spans)]));
  return findings.filter(({ rule, span }) => !touchesAny(joined.get(rule) ?? [], span));
}

const NONE: readonly string[] = [];

/** What each rule supersedes. */
const supersededBy = memoized(
  (rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> =>
    new Map(rules.flatMap(({ id, supersedes }) => (supersedes ? [[id, supersedes]] : []))),
);

/** The same stretches in text order, those that touch made one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || span.start > last.end) joined.push(span);
    else if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end };
  }
  return joined;
}

/** Whether a stretch touches one of several that are in text order and apart. */
function touchesAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstIndex(spans, (span) => span.end >= start)];
  return next !== undefined && next.start <= end;
}
