import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** What the server has left out because there was too much of it: a sentence each, under the name of what it left out. */
export class Limits {
  readonly #hit = new Map<string, string>();

  /** Notes that a limit was hit, or that it no longer is. */
  set(name: string, sentence: string | null): void {
    if (sentence === null) this.#hit.delete(name);
    else this.#hit.set(name, sentence);
  }

  /** The limits that are hit at present. */
  all(): readonly string[] {
    return [...this.#hit.values()];
  }
}

/**
 * Keeps a limit that was hit among the others, and tells the user of it the first time.
 * @param sentenceFor what is left out, by the limit
 * @returns takes the limit that was hit; null where none is
 */
export function limitTeller(
  { connection, limits }: { readonly connection: Connection; readonly limits: Limits },
  name: string,
  sentenceFor: (limit: number) => string,
): (limit: number | null) => void {
  let isTold = false;
  return (limit) => {
    const message = limit === null ? null : sentenceFor(limit);
    limits.set(name, message);
    if (message === null || isTold) return;
    isTold = true;
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  };
}
