import { FileType, type Uri, workspace } from 'vscode';
import { nameOf } from '../../cables';
import type { ListFolder } from './find';
import type { ScanFile } from './messages';

/** All files of a scan together may have so many bytes: they are held in memory. */
const MOST_BYTES = 300 * 2 ** 20;

/** The names of the files in a folder of the same file system. */
export function listerBeside(uri: Uri): ListFolder {
  return async (path) => {
    try {
      const entries = await workspace.fs.readDirectory(uri.with({ path }));
      return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
    } catch {
      return []; // there is no such folder: the search asks where one may be
    }
  };
}

/**
 * Reads the files of a scan.
 * @throws Error with a sentence for the reader
 */
export async function readScan(uris: readonly Uri[]): Promise<ScanFile[]> {
  const sizes = await Promise.all(uris.map(sizeOf));
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const [first = 'The facsimile'] = uris.map(nameOf);
  if (size > MOST_BYTES)
    throw new Error(
      `${first} is too large to be shown: ${inMegabytes(size)}, at most ${inMegabytes(MOST_BYTES)}.`,
    );
  return Promise.all(
    uris.map(async (uri) => ({ name: nameOf(uri), bytes: new Uint8Array(await workspace.fs.readFile(uri)) })),
  );
}

async function sizeOf(uri: Uri): Promise<number> {
  try {
    return (await workspace.fs.stat(uri)).size;
  } catch {
    throw new Error(`${nameOf(uri)} is no longer there, or cannot be read.`);
  }
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
