import {
  type Connection,
  DidChangeConfigurationNotification,
  Emitter,
  type Event,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { LintSettings } from '../config/settings';
import { readSettings } from '../service';
import type { Abilities } from './abilities';
import { report } from './session';

const section = 'cable.lint';

/** The user's settings as the client tells them. */
export interface ClientSettings {
  /** The settings for one text. Equal settings of one time are one object. */
  of(uri: string): Promise<LintSettings>;
  /** Drops what is remembered for a text that was closed. */
  forget(uri: string): void;
  /** Fires after any setting of any text may have changed. */
  readonly onChange: Event<void>;
}

/**
 * Asks the client for the settings of each text where it answers such questions; else takes them from what it sends:
 * first with `initialize`, later with `workspace/didChangeConfiguration`.
 * @param initial the settings sent with `initialize`; undefined for the defaults
 */
export function clientSettings(
  connection: Connection,
  abilities: Abilities,
  initial: unknown,
): ClientSettings {
  const changes = new Emitter<void>();
  const checked = checker((message) =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
  );
  const byDocument = new Map<string, Promise<LintSettings>>();
  let sent = checked(lintSection(initial));

  async function asked(uri: string): Promise<LintSettings> {
    try {
      return checked(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      connection.console.error(report(uri, error));
      return sent;
    }
  }

  connection.onInitialized(async () => {
    if (!abilities.registersConfiguration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (abilities.answersConfiguration) byDocument.clear();
    else sent = checked(lintSection(settings));
    changes.fire();
  });

  return {
    onChange: changes.event,
    forget: (uri) => byDocument.delete(uri),
    of(uri) {
      if (!abilities.answersConfiguration) return Promise.resolve(sent);
      const known = byDocument.get(uri) ?? asked(uri);
      byDocument.set(uri, known);
      return known;
    },
  };
}

/** Clients send the settings whole, `{ cable: { lint: … } }`, or what is in `cable`. */
function lintSection(value: unknown): unknown {
  return member(member(value, 'cable') ?? value, 'lint');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Reads settings; equal ones give one object, and each problem is told once. */
function checker(tell: (problem: string) => void): (value: unknown) => LintSettings {
  const told = new Set<string>();
  const read = new Map<string, LintSettings>();
  return (value) => {
    const key = JSON.stringify(value ?? null);
    const known = read.get(key);
    if (known !== undefined) return known;
    const { settings, problems } = readSettings(value);
    read.set(key, settings);
    for (const problem of problems) {
      if (told.has(problem)) continue;
      told.add(problem);
      tell(problem);
    }
    return settings;
  };
}
