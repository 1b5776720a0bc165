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
