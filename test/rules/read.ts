import type { Profile } from '../../server/src/config/settings';
import { standardKnowledge } from '../../server/src/knowledge';
import type { Cable } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import { type LintResult, lint } from '../../server/src/rules/runner';

/** The first cable of a text. */
export function cableOf(text: string): Cable {
  const [placed] = readText(text);
  if (!placed) throw new Error('no cable in the text');
  return placed.cable;
}

/** What all rules say about the first cable of a text. */
export function lintText(text: string, profile: Profile = 'transcribe'): LintResult {
  return lint(cableOf(text), { profile, severities: {} }, standardKnowledge);
}
