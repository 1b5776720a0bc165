import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The name of a file as configurations know it. */
export function uriOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}

/** The path of a file from the current folder, where it lies below it. */
export function pathOf(uri: string): string {
  const absolute = fileURLToPath(uri);
  const relative = path.relative('', absolute);
  return relative.startsWith('..') ? absolute : relative;
}
