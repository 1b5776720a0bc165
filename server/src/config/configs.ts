import type { Asking } from './asking';
import { type Baseline, type KnownFinding, readBaseline } from './baseline';
import { CONFIG_NAME, type ConfigFile, readConfigFile } from './config-file';
import { decidedGeneration, type Layer, lintSettings, type Vocabulary } from './layer';
import { decoded, folderOf, foldersAbove, relativeTo } from './location';
import { joinedRows, type OwnRows } from './own-tables';
import type { LintSettings } from './settings';

/** All that holds for one text. Texts for which the same holds have the same object, but for what is known of them. */
export interface FileSettings extends LintSettings {
  /** The period in which it is read, whatever it tells itself. */
  readonly generation: string | null;
  /** The user's own rows; the same object as long as the configuration is the same. */
  readonly own: OwnRows | undefined;
  /** What decided: the last counts most. */
  readonly layers: readonly Layer[];
  /** The configuration files that had a say, the nearest last. */
  readonly files: readonly string[];
}

/** A text for which settings are asked. */
export interface Subject {
  readonly uri: string;
  /** The folder above which no configuration is looked for: the workspace folder; null for none. */
  readonly root: string | null;
  /** A configuration named by the user, which is taken instead of the nearest. */
  readonly config?: string | null;
  /** What counts less than any file: the settings of the editor. */
  readonly below: readonly Layer[];
  /** What counts more than any file: the command line. */
  readonly above: readonly Layer[];
  /** The URI of a baseline; null for the one that the configuration names, false for none. */
  readonly baseline?: string | null | false;
}

/** Configurations that were read, and what they come to for each text. */
export interface Configs {
  settingsOf(subject: Subject): Asking<FileSettings>;
  /** What is wrong in the files read so far, each with the way to its file. */
  problems(): readonly string[];
  /** True for a file whose change changes settings. */
  concerns(uri: string): boolean;
  /** Forgets all files: they are read anew. */
  forget(): void;
}

/** A configuration with those it builds upon, the nearest last. */
interface Chain {
  readonly files: readonly ConfigFile[];
  readonly own: OwnRows | undefined;
  /** The baseline that holds, and the file that names it. */
  readonly baseline: NamedBaseline | null;
}

/** A baseline, and the file that names it; null where the user does. */
interface NamedBaseline {
  readonly uri: string;
  readonly namedBy: string | null;
}

const NO_CONFIG: Chain = { files: [], own: undefined, baseline: null };

/** Reads configurations, each once until they are to be forgotten; what is under way then ends with what it had. */
export function createConfigs(vocabulary: Vocabulary): Configs {
  let memory = createMemory(vocabulary);
  return {
    settingsOf: (subject) => memory.settingsOf(subject),
    problems: () => memory.problems(),
    concerns: (uri) => memory.concerns(uri),
    forget: () => {
      memory = createMemory(vocabulary);
    },
  };
}

/** Reads configurations, each once. */
function createMemory(vocabulary: Vocabulary): Omit<Configs, 'forget'> {
  const texts = new Map<string, string | undefined>();
  const nearestTo = new Map<string, string | undefined>();
  const chains = new Map<string, Chain>();
  const baselines = new Map<string, Baseline>();
  const wrong = new Set<string>();

  function* textOf(uri: string): Asking<string | undefined> {
    if (!texts.has(uri)) texts.set(uri, yield uri);
    return texts.get(uri);
  }

  function* nearest({ uri, root, config }: Subject): Asking<string | undefined> {
    if (config) return config;
    const folder = `${root ?? ''} ${folderOf(uri)}`;
    if (!nearestTo.has(folder)) nearestTo.set(folder, yield* firstAbove(uri, root));
    return nearestTo.get(folder);
  }

  function* firstAbove(uri: string, root: string | null): Asking<string | undefined> {
    for (const folder of foldersAbove(uri, root)) {
      const candidate = folder + CONFIG_NAME;
      if ((yield* textOf(candidate)) !== undefined) return candidate;
    }
    return undefined;
  }

  /** The files that a configuration builds upon, then itself. One that builds upon itself is taken once. */
  function* withBases(uri: string, namedBy: string | null, above: readonly string[]): Asking<ConfigFile[]> {
    const text = yield* textOf(uri);
    if (text === undefined || above.includes(uri)) {
      if (namedBy !== null) {
        const reason = text === undefined ? 'which is not there' : 'which leads back to itself';
        wrong.add(`${shortName(namedBy)} extends ${shortName(uri)}, ${reason}.`);
      }
      return [];
    }
    const file = readConfigFile(uri, text, vocabulary);
    for (const problem of file.problems) wrong.add(`${shortName(uri)}, ${problem}`);
    const files: ConfigFile[] = [];
    for (const base of file.bases) files.push(...(yield* withBases(base, uri, [...above, uri])));
    return [...files, file];
  }

  function* chainOf(subject: Subject): Asking<Chain> {
    const uri = yield* nearest(subject);
    if (uri === undefined) return NO_CONFIG;
    const known = chains.get(uri);
    if (known) return known;
    const files = yield* withBases(uri, null, []);
    const chain: Chain = chains.get(uri) ?? {
      files,
      own: joinedRows(files.map(({ own }) => own)),
      baseline: lastBaseline(files),
    };
    chains.set(uri, chain);
    return chain;
  }

  function* knownOf(uri: string, { uri: baseline, namedBy }: NamedBaseline): Asking<readonly KnownFinding[]> {
    const text = yield* textOf(baseline);
    if (text === undefined) {
      if (namedBy !== null)
        wrong.add(`${shortName(namedBy)} names the baseline ${shortName(baseline)}, which cannot be read.`);
      return [];
    }
    let read = baselines.get(baseline);
    if (read === undefined) {
      const { baseline: known, problems } = readBaseline(text);
      for (const problem of problems) wrong.add(`${shortName(baseline)}: ${problem}`);
      read = known;
      baselines.set(baseline, read);
    }
    return read.get(relativeTo(folderOf(baseline), uri) ?? uri) ?? [];
  }

  const shared = sharing(vocabulary);
  return {
    *settingsOf(subject) {
      const { uri, below, above } = subject;
      const chain = yield* chainOf(subject);
      const layers = chain.files.flatMap((file) => [
        file.layer,
        ...file.overrides.filter(({ meant }) => meant(uri)).map(({ layer }) => layer),
      ]);
      const baseline = baselineFor(subject, chain);
      const known = baseline ? yield* knownOf(uri, baseline) : [];
      const settings = shared([...below, ...layers, ...above], chain, isIgnored(chain, uri));
      return known.length === 0 ? settings : { ...settings, known };
    },
    problems: () => [...wrong],
    concerns: (uri) => texts.has(uri) || uri.endsWith(`/${CONFIG_NAME}`),
  };
}

/** Makes settings; the same layers give the same object. */
function sharing(vocabulary: Vocabulary) {
  const made: { readonly settings: FileSettings; readonly chain: Chain }[] = [];
  return (layers: readonly Layer[], chain: Chain, ignored: boolean): FileSettings => {
    const same = made.find(
      ({ settings, chain: { own } }) =>
        own === chain.own &&
        settings.ignored === ignored &&
        settings.layers.length === layers.length &&
        settings.layers.every((layer, index) => layer === layers[index]),
    );
    if (same) return same.settings;
    const ownOfLayers = layers.flatMap(({ own }) => own ?? []);
    const settings: FileSettings = {
      ...lintSettings(layers, vocabulary),
      ignored,
      generation: decidedGeneration(layers).value,
      own: ownOfLayers.length === 0 ? chain.own : joinedRows([...ownOfLayers, chain.own ?? []].flat()),
      layers,
      files: chain.files.map(({ uri }) => uri),
    };
    made.push({ settings, chain });
    return settings;
  };
}

function lastBaseline(files: readonly ConfigFile[]): NamedBaseline | null {
  const last = files.findLast(({ baseline }) => baseline !== null);
  return last?.baseline ? { uri: last.baseline, namedBy: last.uri } : null;
}

/** The baseline that counts for a text: the one that the user named, or that of its configuration. */
function baselineFor({ baseline: named = null }: Subject, chain: Chain): NamedBaseline | null {
  if (named === false) return null;
  return named === null ? chain.baseline : { uri: named, namedBy: null };
}

function isIgnored({ files }: Chain, uri: string): boolean {
  return files.some(({ ignored }) => ignored(uri));
}

/** The last two steps of a URI: enough to know a file by. */
function shortName(uri: string): string {
  return uri.split('/').slice(-2).map(decoded).join('/');
}
