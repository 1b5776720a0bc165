import { readFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { walk } from '../files/walk';
import { cableEndings, type Files } from '../lsp/files';

/** Milliseconds of walking after which whatever has arrived meanwhile comes first. */
const TURN = 5;

/** Files on the disk. What cannot be read is not there, whatever the reason: nobody has asked for it by name. */
export const diskFiles: Files = {
  async read(uri) {
    if (!isOnDisk(uri)) return undefined;
    const bytes = await readFile(fileURLToPath(uri)).catch(() => undefined);
    return bytes && new TextDecoder().decode(bytes); // without a byte order mark, as the editor has it
  },
  async find(folder, limit) {
    const found: string[] = [];
    if (!isOnDisk(folder)) return found;
    let begun = performance.now();
    for (const { path, bytes, error } of walk(fileURLToPath(folder), cableEndings)) {
      if (found.length === limit) break;
      if (performance.now() - begun > TURN) {
        await turn(); // a key does not wait until a large folder has been walked
        begun = performance.now();
      }
      // what is not UTF-8 has no URI that an editor would know
      if (error === undefined && bytes === undefined) found.push(pathToFileURL(path).href);
    }
    return found;
  },
};

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}
