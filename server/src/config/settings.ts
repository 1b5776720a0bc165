/** How much a finding weighs; the names are those of LSP. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `transcribe`: copying a historic cable, what the original says is right. `draft`: writing one, the rules bind. */
export type Profile = 'transcribe' | 'draft';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const profiles: readonly Profile[] = ['transcribe', 'draft'];

/** What the user chose for the checks. */
export interface LintSettings {
  readonly profile: Profile;
  /** By rule id. A rule that is not named keeps the severity that its profile gives. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: LintSettings = { profile: 'transcribe', severities: {} };

/**
 * Reads the value of the settings `cable.lint`: an object with `profile` and `rules`. Whatever is wrong in it is left
 * out and told in `problems`, a plain sentence each; the rest counts. Nothing at all gives the defaults.
 */
export function readSettings(
  value: unknown,
  ruleIds: ReadonlySet<string>,
): { readonly settings: LintSettings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const { profile, rules } = recordOf(value, 'cable.lint', problems);
  return {
    settings: {
      profile: profileOf(profile, problems),
      severities: severitiesOf(rules, ruleIds, problems),
    },
    problems,
  };
}

function profileOf(value: unknown, problems: string[]): Profile {
  if (isAbsent(value)) return defaultSettings.profile;
  const known = profiles.find((profile) => profile === value);
  if (known) return known;
  problems.push(`cable.lint.profile cannot be ${shown(value)}: choose ${choice(profiles)}.`);
  return defaultSettings.profile;
}

function severitiesOf(
  value: unknown,
  ruleIds: ReadonlySet<string>,
  problems: string[],
): Record<string, Severity | 'off'> {
  const chosen: Record<string, Severity | 'off'> = {};
  for (const [id, word] of Object.entries(recordOf(value, 'cable.lint.rules', problems))) {
    if (!ruleIds.has(id)) {
      problems.push(`cable.lint.rules names ${shown(id)}, but there is no such rule.`);
    } else if (!isAbsent(word) && word !== 'default') {
      const severity = [...severities, 'off' as const].find((known) => known === word);
      if (severity) chosen[id] = severity;
      else
        problems.push(
          `The rule ${id} cannot be ${shown(word)}: choose ${choice([...severities, 'off', 'default'])}.`,
        );
    }
  }
  return chosen;
}

function recordOf(value: unknown, name: string, problems: string[]): Readonly<Record<string, unknown>> {
  if (isAbsent(value)) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  problems.push(`${name} must be an object, not ${shown(value)}.`);
  return {};
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
}

function choice(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
