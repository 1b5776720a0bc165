import type { JsonPath, JsonPlace } from './json-place';
import { type OwnRows, readOwnMarks } from './own-tables';
import { type LintSettings, type Profile, profiles, type Severity, severities } from './settings';

/** What can be chosen for a rule or a group; `default` is what the profile gives. */
export type Choice = Severity | 'off' | 'default';

/** All choices, as menus list them. */
export const choices: readonly Choice[] = ['default', ...severities, 'off'];

/** The names that settings may use: those of the rules and of the periods. */
export interface Vocabulary {
  readonly rules: ReadonlyMap<string, KnownRule>;
  readonly generations: readonly string[];
}

/** As much of a rule as settings ask for. */
interface KnownRule {
  readonly group: string;
  readonly severity: Readonly<Record<Profile, Severity | 'off'>>;
}

/** Where settings are written: those of the editor, the command line, or a file by its URI. */
export type Source = 'settings' | 'command line' | { readonly file: string };

/** A value's place: in which source, and on which way within it. */
export interface Place {
  readonly source: Source;
  readonly path: JsonPath;
}

/** What one place says about the checks: the editor's settings, a file, an override in it, or the command line. */
export interface Layer {
  readonly place: Place;
  readonly profile?: Profile;
  /** The period in which cables are read, whatever they themselves tell. */
  readonly generation?: string;
  readonly rules: Readonly<Record<string, Choice>>;
  readonly groups: Readonly<Record<string, Choice>>;
  /** The user's own rows, where they are settings of the editor. */
  readonly own?: OwnRows;
}

/** A value and the place that decided it; null where nothing was written and it is the default. */
export interface Decision<Value> {
  readonly value: Value;
  readonly place: Place | null;
}

/** Reads `profile`, `generation`, `rules` and `groups` of an object. */
export function readLayer(json: JsonPlace, source: Source, { rules, generations }: Vocabulary): Layer {
  const profile = json.at('profile').choice(profiles);
  const generation = json.at('generation').choice(generations);
  return {
    place: { source, path: json.path },
    ...(profile && { profile }),
    ...(generation && { generation }),
    rules: choicesOf(json.at('rules'), new Set(rules.keys()), 'rule'),
    groups: choicesOf(
      json.at('groups'),
      new Set([...rules.values()].map(({ group }) => group)),
      'group of rules',
    ),
  };
}

/** What the editor's setting of the period says where the cable itself is to tell it. */
export const BY_EVIDENCE = 'auto';

/** Reads the settings `cable` of an editor: `generation`, `marks.own`, and what is in `lint`. */
export function readSettings(json: JsonPlace, vocabulary: Vocabulary): Layer {
  const lint = json.at('lint');
  lint.members(); // tells where it is no object
  const generation = json.at('generation').choice([BY_EVIDENCE, ...vocabulary.generations]);
  const own = readOwnMarks(json.at('marks').at('own'));
  return {
    ...readLayer(lint, 'settings', vocabulary),
    ...(generation !== undefined && generation !== BY_EVIDENCE && { generation }),
    ...(own && { own }),
  };
}

function choicesOf(json: JsonPlace, known: ReadonlySet<string>, thing: string): Record<string, Choice> {
  const chosen: Record<string, Choice> = {};
  for (const [name, place] of json.members()) {
    const choice = place.choice(choices);
    if (!known.has(name)) place.complain(`${json.name} names "${name}", but there is no such ${thing}.`);
    else if (choice !== undefined) chosen[name] = choice;
  }
  return chosen;
}

/** The last layer that names a profile decides. */
export function decidedProfile(layers: readonly Layer[]): Decision<Profile> {
  return lastWord(layers, ({ profile }) => profile, ['profile']) ?? { value: 'transcribe', place: null };
}

/** The last layer that names a period decides; null leaves it to the cable. */
export function decidedGeneration(layers: readonly Layer[]): Decision<string | null> {
  return lastWord(layers, ({ generation }) => generation, ['generation']) ?? { value: null, place: null };
}

/**
 * The last layer that names a rule or its group decides; within one layer the rule's own name counts more. A group wakes
 * no rule that is off in the profile: it has to be named itself.
 */
export function decidedSeverity(
  rule: string,
  layers: readonly Layer[],
  { rules: known }: Vocabulary,
): Decision<Choice> {
  const { group = '', severity } = known.get(rule) ?? {};
  const sleeps = severity?.[decidedProfile(layers).value] === 'off';
  for (const { place, rules, groups } of layers.toReversed()) {
    const at = (...path: JsonPath): Place => ({ ...place, path: [...place.path, ...path] });
    if (rules[rule] !== undefined) return { value: rules[rule], place: at('rules', rule) };
    if (groups[group] !== undefined && !sleeps) return { value: groups[group], place: at('groups', group) };
  }
  return { value: 'default', place: null };
}

/** What the layers come to, the last counting most. */
export function lintSettings(layers: readonly Layer[], vocabulary: Vocabulary): LintSettings {
  const chosen: Record<string, Severity | 'off'> = {};
  for (const rule of vocabulary.rules.keys()) {
    const { value } = decidedSeverity(rule, layers, vocabulary);
    if (value !== 'default') chosen[rule] = value;
  }
  return { profile: decidedProfile(layers).value, severities: chosen };
}

function lastWord<Value>(
  layers: readonly Layer[],
  wordOf: (layer: Layer) => Value | undefined,
  path: JsonPath,
): Decision<Value> | undefined {
  for (const layer of layers.toReversed()) {
    const value = wordOf(layer);
    const { source, path: above } = layer.place;
    if (value !== undefined) return { value, place: { source, path: [...above, ...path] } };
  }
  return undefined;
}
