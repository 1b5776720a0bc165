import {
  type Connection,
  Emitter,
  type Event,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { askedInTime } from '../config/asking';
import { createConfigs, type FileSettings } from '../config/configs';
import { JsonPlace } from '../config/json-place';
import { type Layer, readSettings } from '../config/layer';
import { vocabulary } from '../service';
import type { Abilities } from './abilities';
import type { Files } from './files';
import { remembering } from './remembered';
import { membersBelow, section, toldSettings } from './told-settings';
import type { WorkspaceFolders } from './workspace-folders';

/** So many cables that are not open are checked, and so many files looked at for references, where the user has not said how many. */
const DEFAULT_LIMITS = { unopened: 1000, index: 20_000 };

/** What holds for each text: the user's settings as the client tells them, and the configuration files above it. */
export interface ClientSettings {
  /** The settings for one text. Equal settings of one time are one object. */
  of(uri: string): Promise<FileSettings>;
  /** What the user has set below a name, as it was sent: `format` for `cable.format`; for one text where it is named. */
  below(name: string, uri?: string): Promise<Readonly<Record<string, unknown>>>;
  /** How many cables that are not open are to be checked, too; 0 for none. */
  unopenedLimit(): Promise<number>;
  /** In how many files of the workspace references are followed; 0 for none. */
  indexLimit(): Promise<number>;
  /** Drops what is remembered for a text that was closed. */
  forget(uri: string): void;
  /** Fires after any setting of any text may have changed. */
  readonly onChange: Event<void>;
}

/** What settings are made from. */
interface Sources {
  readonly abilities: Abilities;
  readonly files: Files;
  readonly folders: WorkspaceFolders;
  /** Fires with the URIs of files that came, went or changed. */
  readonly watched: Event<readonly string[]>;
  /** Fires when the client may be asked. */
  readonly initialized: Event<void>;
  /** The settings sent with `initialize`; undefined for the defaults. */
  readonly initial: unknown;
}

/** Puts together what the client tells of each text and what the configuration files above it say, which count more. */
export function clientSettings(connection: Connection, sources: Sources): ClientSettings {
  const { abilities, files, folders, watched, initial, initialized } = sources;
  const told = toldSettings(connection, abilities, initial, initialized);
  const changes = new Emitter<void>();
  const configs = createConfigs(vocabulary);
  const tell = tellingOnce((message) =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
  );
  const layerOf = layerReader(tell);
  const byDocument = remembering<string, FileSettings>();

  async function settingsFor(uri: string): Promise<FileSettings> {
    const subject = { uri, root: folders.rootOf(uri), below: [layerOf(await told.of(uri))], above: [] };
    const settings = await askedInTime(configs.settingsOf(subject), files.read);
    configs.problems().forEach(tell);
    return settings;
  }

  function refresh(): void {
    byDocument.forgetAll();
    told.forgetAll();
    configs.forget();
    changes.fire();
  }

  folders.onChange(refresh);
  told.onChange(refresh);
  watched((uris) => {
    if (uris.some(configs.concerns)) refresh();
  });

  return {
    onChange: changes.event,
    below: async (name, uri) => membersBelow(await told.of(uri), name),
    unopenedLimit: async () => {
      const { workspace, workspaceLimit } = membersBelow(await told.of(), 'lint');
      return workspace === true ? limitFrom(workspaceLimit, DEFAULT_LIMITS.unopened) : 0;
    },
    indexLimit: async () => {
      const { index, indexLimit } = membersBelow(await told.of(), 'workspace');
      return index === false ? 0 : limitFrom(indexLimit, DEFAULT_LIMITS.index);
    },
    forget: (uri) => {
      byDocument.forget(uri);
      told.forget(uri);
    },
    of: (uri) => byDocument.of(uri, () => settingsFor(uri)),
  };
}

function limitFrom(chosen: unknown, usual: number): number {
  return typeof chosen === 'number' && chosen > 0 ? chosen : usual;
}

/** Reads settings; equal ones give one object. */
function layerReader(tell: (problem: string) => void): (value: unknown) => Layer {
  const read = new Map<string, Layer>();
  return (value) => {
    const key = JSON.stringify(value ?? null);
    const known = read.get(key);
    if (known !== undefined) return known;
    const json = new JsonPlace(value, [], [], section);
    const layer = readSettings(json, vocabulary);
    read.set(key, layer);
    for (const { message } of json.problems) tell(message);
    return layer;
  };
}

/** Tells each message once. */
function tellingOnce(tell: (message: string) => void): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    tell(message);
  };
}
