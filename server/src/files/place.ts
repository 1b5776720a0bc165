import { isUtf8 } from 'node:buffer';

/** A file or folder on the disk. */
export interface Place {
  /** How it is named: as it was given, and the way below it with `/`. Bytes that are no UTF-8 are shown as `\xE9`. */
  readonly path: string;
  /** Its name on the disk, where the path cannot say it. */
  readonly bytes?: Uint8Array;
}

/** A place by what the disk knows it by. */
export function onDisk({ path, bytes }: Place): string | Buffer {
  return bytes ? Buffer.from(bytes) : path;
}

/** What Node puts for bytes of a name that are no UTF-8. */
export const LOST = '\uFFFD';

/** The name of an entry of a folder: bytes where it may be no UTF-8. */
export type EntryName = string | Buffer;

/** A name as it can be shown and compared. */
export function shownName(name: EntryName): string {
  if (isText(name)) return name.toString();
  return Buffer.from(name)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, escaped);
}

/** What has this name in a folder. */
export function placeBelow(folder: Place, name: EntryName): Place {
  const shown = shownName(name);
  const path = folder.path.endsWith('/') ? folder.path + shown : `${folder.path}/${shown}`;
  if (!folder.bytes && isText(name)) return { path };
  return { path, bytes: Buffer.concat([Buffer.from(onDisk(folder)), Buffer.from('/'), Buffer.from(name)]) };
}

function isText(name: EntryName): boolean {
  return typeof name === 'string' || isUtf8(name);
}

function escaped(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`;
}
