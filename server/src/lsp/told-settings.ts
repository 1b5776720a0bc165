import {
  type Connection,
  DidChangeConfigurationNotification,
  Emitter,
  type Event,
} from 'vscode-languageserver';
import type { Abilities } from './abilities';
import { remembering } from './remembered';
import { logEntry } from './session';

/** The section of the client's settings that is ours. */
export const section = 'cable';

/** What the user has set, as the client tells it. Nothing in it is checked. */
export interface ToldSettings {
  /** All of our section; as it holds for one text where that is named. Asked for once, until it is forgotten. */
  of(uri?: string): Promise<unknown>;
  /** Drops what was told of one text. */
  forget(uri: string): void;
  forgetAll(): void;
  /** Fires when the client says that something has changed. */
  readonly onChange: Event<void>;
}

/**
 * Asks the client where it answers such questions; else takes what it sends: first with `initialize`, later with
 * `workspace/didChangeConfiguration`.
 * @param initial what came with `initialize`; undefined for the defaults
 * @param initialized fires when the client may be asked to tell of changes
 */
export function toldSettings(
  connection: Connection,
  { answersConfiguration, registersConfiguration }: Abilities,
  initial: unknown,
  initialized: Event<void>,
): ToldSettings {
  const changes = new Emitter<void>();
  const answers = remembering<string | undefined, unknown>();
  let sent = ownSection(initial);

  async function ask(uri?: string): Promise<unknown> {
    if (!answersConfiguration) return sent;
    try {
      const scope = uri === undefined ? {} : { scopeUri: uri };
      return ownSection(await connection.workspace.getConfiguration({ section, ...scope }));
    } catch (error) {
      connection.console.error(logEntry(uri ?? section, error));
      return sent;
    }
  }

  initialized(async () => {
    if (registersConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (!answersConfiguration) sent = ownSection(settings);
    changes.fire();
  });
  return {
    of: (uri) => answers.of(uri, () => ask(uri)),
    forget: (uri) => answers.forget(uri),
    forgetAll: () => answers.forgetAll(),
    onChange: changes.event,
  };
}

/** The members of what was told below a name: `format` for `cable.format`; none where there is no such object. */
export function membersBelow(told: unknown, name: string): Readonly<Record<string, unknown>> {
  return membersOf(membersOf(told)[name]);
}

/** Clients send the settings whole, `{ cable: { lint: … } }`, or what is in `cable`. */
function ownSection(value: unknown): unknown {
  return membersOf(value)[section] ?? value;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
