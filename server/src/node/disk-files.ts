import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { walk } from '../files/walk';
import { cableEndings, type Files } from '../lsp/files';

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
    for (const { path, bytes, error } of walk(fileURLToPath(folder), cableEndings)) {
      if (found.length === limit) break;
      // what is not UTF-8 has no URI that an editor would know
      if (error === undefined && bytes === undefined) found.push(pathToFileURL(path).href);
    }
    return found;
  },
};

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}
