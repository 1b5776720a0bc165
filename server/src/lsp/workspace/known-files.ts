import { asFolder, fileKey, folderOf } from '../../config/location';
import { cableEndings } from '../files';

/** A file by the key under which it is known, and its URI. */
export interface KnownFile {
  readonly key: string;
  readonly uri: string;
}

/** The files of the workspace that may hold cables, each under its key, and which of them have to be read. */
export class KnownFiles {
  #uris: ReadonlyMap<string, string> = new Map();
  readonly #stale = new Set<string>();
  #isListed = false;

  /** The list is that of the folders, as far as anybody has told. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** No file has to be read. */
  get areRead(): boolean {
    return this.#stale.size === 0;
  }

  has(key: string): boolean {
    return this.#uris.has(key);
  }

  /** Has the folders looked through again before the next answer. */
  unlist(): void {
    this.#isListed = false;
  }

  /** Notes that files came, went or changed, or folders went. Whether one that is new belongs to the workspace, a new list tells. */
  note(uris: readonly string[]): void {
    for (const uri of uris) {
      if (this.has(fileKey(uri))) this.#stale.add(fileKey(uri));
      else if (cableEndings.some((ending) => uri.endsWith(ending)) || this.#areBelow(uri)) this.unlist();
    }
  }

  #areBelow(folder: string): boolean {
    const start = asFolder(fileKey(folder));
    return [...this.#uris.keys()].some((key) => key.startsWith(start));
  }

  /** Has a file read again, if it is one of the list. */
  reread(key: string): void {
    if (this.has(key)) this.#stale.add(key);
  }

  /** Has all files of a folder read again. */
  rereadFolder(folder: string): void {
    for (const [key, uri] of this.#uris) if (folderOf(uri) === folder) this.#stale.add(key);
  }

  /** Takes a new list; gives the keys of the files that are gone. What changes while the list is made asks for another. */
  async list(find: () => Promise<readonly string[]>): Promise<readonly string[]> {
    this.#isListed = true;
    try {
      const uris = new Map((await find()).map((uri) => [fileKey(uri), uri]));
      const gone = [...this.#uris.keys()].filter((key) => !uris.has(key));
      for (const key of gone) this.#stale.delete(key);
      for (const key of uris.keys()) if (!this.#uris.has(key)) this.#stale.add(key);
      this.#uris = uris;
      return gone;
    } catch (error) {
      this.unlist();
      throw error;
    }
  }

  /** Some of the files that have to be read, which are then no longer among them: one that changes meanwhile is again. */
  take(count: number): readonly KnownFile[] {
    const keys = [...this.#stale].slice(0, count);
    for (const key of keys) this.#stale.delete(key);
    return keys.map((key) => ({ key, uri: this.#uris.get(key) ?? key }));
  }
}
