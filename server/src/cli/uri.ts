import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { STANDARD_INPUT } from './inputs';

/** The name of a file as configurations and baselines know it; standard input is like a file of the current folder. */
export function uriOf(file: string): string {
  return pathToFileURL(path.resolve(file === STANDARD_INPUT ? 'standard-input' : file)).href;
}

/** The path of a file from the current folder, where it lies below it. */
export function pathOf(uri: string): string {
  const absolute = fileURLToPath(uri);
  const relative = path.relative('', absolute);
  return relative.split(path.sep)[0] === '..' ? absolute : relative;
}
