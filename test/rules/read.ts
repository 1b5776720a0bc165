import type { LintSettings, Profile } from '../../server/src/config/settings';
import type { Cable } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import type { Rule } from '../../server/src/rules/rule';
import { diagnostics, type LintResult, openDocument } from '../../server/src/service';

/** The first cable of a text. */
export function cableOf(text: string): Cable {
  const [placed] = readText(text);
  if (!placed) throw new Error('no cable in the text');
  return placed.cable;
}

/** What all rules say about a text, those among them that are off only where they are named. */
export function lintText(
  text: string,
  profile: Profile = 'transcribe',
  severities: LintSettings['severities'] = {},
): LintResult {
  return diagnostics(openDocument(text), { profile, severities });
}

/** The setting that a rule needs to speak in a profile; none where it is not off there. */
export function switchedOn({ id, severity }: Rule, profile: Profile): LintSettings['severities'] {
  return severity[profile] === 'off' ? { [id]: 'hint' } : {};
}
