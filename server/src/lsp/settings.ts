import {
  type Connection,
  DidChangeConfigurationNotification,
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
import { logEntry } from './session';
import type { WorkspaceFolders } from './workspace-folders';

const section = 'cable';

/** So many cables that are not open are checked where the user has not said how many. */
const DEFAULT_LIMIT = 1000;

/** What holds for each text: the user's settings as the client tells them, and the configuration files above it. */
export interface ClientSettings {
  /** The settings for one text. Equal settings of one time are one object. */
  of(uri: string): Promise<FileSettings>;
  /** What the user has set below a name, as it was sent: `format` for `cable.format`; for one text where it is named. */
  below(name: string, uri?: string): Promise<Readonly<Record<string, unknown>>>;
  /** How many cables that are not open are to be checked, too; 0 for none. */
  unopenedLimit(): Promise<number>;
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

/**
 * Asks the client for the settings of each text where it answers such questions; else takes them from what it sends:
 * first with `initialize`, later with `workspace/didChangeConfiguration`. Configuration files count more.
 */
export function clientSettings(connection: Connection, sources: Sources): ClientSettings {
  const { abilities, files, folders, watched } = sources;
  const changes = new Emitter<void>();
  const configs = createConfigs(vocabulary);
  const tell = tellingOnce((message) =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
  );
  const layerOf = layerReader(tell);
  const byDocument = remembering<string, FileSettings>();
  const toldBefore = remembering<string | undefined, unknown>();
  let sent = ownSection(sources.initial);

  /** The settings as the client has them, asked for once; those for one text where it is named. */
  function told(uri?: string): Promise<unknown> {
    return toldBefore.of(uri, () => ask(uri));
  }

  async function ask(uri?: string): Promise<unknown> {
    if (!abilities.answersConfiguration) return sent;
    try {
      return await connection.workspace.getConfiguration({
        section,
        ...(uri !== undefined && { scopeUri: uri }),
      });
    } catch (error) {
      connection.console.error(logEntry(uri ?? section, error));
      return sent;
    }
  }

  async function settingsFor(uri: string): Promise<FileSettings> {
    const subject = { uri, root: folders.rootOf(uri), below: [layerOf(await told(uri))], above: [] };
    const settings = await askedInTime(configs.settingsOf(subject), files.read);
    configs.problems().forEach(tell);
    return settings;
  }

  function refresh(): void {
    byDocument.forgetAll();
    toldBefore.forgetAll();
    configs.forget();
    changes.fire();
  }

  folders.onChange(refresh);
  sources.initialized(async () => {
    if (abilities.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (!abilities.answersConfiguration) sent = ownSection(settings);
    refresh();
  });
  watched((uris) => {
    if (uris.some(configs.concerns)) refresh();
  });

  return {
    onChange: changes.event,
    below: async (name, uri) => membersOf(member(ownSection(await told(uri)), name)),
    unopenedLimit: async () => unopenedLimitIn(await told()),
    forget: (uri) => {
      byDocument.forget(uri);
      toldBefore.forget(uri);
    },
    of: (uri) => byDocument.of(uri, () => settingsFor(uri)),
  };
}

/** Clients send the settings whole, `{ cable: { lint: … } }`, or what is in `cable`. */
function ownSection(value: unknown): unknown {
  return member(value, section) ?? value;
}

/** `cable.lint.workspace` switches it on, `cable.lint.workspaceLimit` says how far it goes. */
function unopenedLimitIn(settings: unknown): number {
  const lint = member(settings, 'lint');
  const limit = member(lint, 'workspaceLimit');
  if (member(lint, 'workspace') !== true) return 0;
  return typeof limit === 'number' && limit > 0 ? limit : DEFAULT_LIMIT;
}

function member(value: unknown, name: string): unknown {
  return membersOf(value)[name];
}

/** What an object holds; nothing for what is none. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
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
