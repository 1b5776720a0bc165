import type { Cable, Version } from '../model/cable';
import type { Steps } from '../text/steps';
import type { PlannedRule } from './plan';
import { isSamePlace } from './rule';
import type { LintResult, Terms } from './runner';

/** Which of the rules have found something in a version of a cable. */
interface Asked {
  readonly rules: readonly PlannedRule[];
  readonly terms: Pick<Terms, 'knowledge' | 'file'>;
  readonly speaking: readonly PlannedRule[];
}

/** The last answers for each version. */
const known = new WeakMap<Version, Asked>();

/**
 * What the rules of the frame find. While an edit leaves the frame as it is, those that were silent are silent; the
 * others are asked again, for their places may have moved.
 * @param find asks some of the rules
 */
export function* whileFrameStays(
  cable: Cable,
  rules: readonly PlannedRule[],
  { knowledge, file }: Terms,
  find: (rules: readonly PlannedRule[]) => Steps<LintResult>,
): Steps<LintResult> {
  const { origin, version } = cable;
  const last = origin?.keepsFrame ? known.get(origin.version) : undefined;
  const isSame =
    last?.rules === rules && last.terms.knowledge === knowledge && isSamePlace(last.terms.file, file);
  const asked = last && isSame ? last.speaking : rules;
  const result = yield* find(asked);
  known.set(version, { rules, terms: { knowledge, file }, speaking: speakingIn(result, asked) });
  return result;
}

function speakingIn(
  { findings, failures }: LintResult,
  asked: readonly PlannedRule[],
): readonly PlannedRule[] {
  if (findings.length === 0 && failures.length === 0) return [];
  const speaking = new Set([...findings, ...failures].map(({ rule }) => rule));
  return asked.filter(({ id }) => speaking.has(id));
}
