import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { asFolder } from '../config/location';
import { memoized } from '../text/memoized';
import { STANDARD_INPUT } from './inputs';

/** A name that stands in a URI as it is. */
const PLAIN_NAME = /^\w[\w.-]*$/;

/** The name of a file as configurations and baselines know it; standard input is like a file of the current folder. */
export function uriOf(file: string): string {
  if (file === STANDARD_INPUT) return uriOf('standard-input');
  const name = path.basename(file);
  return PLAIN_NAME.test(name) ? uriOfFolder(path.dirname(file)) + name : resolved(file);
}

/** Asked for every file of a folder. */
const uriOfFolder = memoized((folder: string) => asFolder(resolved(folder)));

function resolved(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}

/** The path of a file from the current folder, where it lies below it. */
export function pathOf(uri: string): string {
  const absolute = fileURLToPath(uri);
  const relative = path.relative('', absolute);
  return relative.split(path.sep)[0] === '..' ? absolute : relative;
}
