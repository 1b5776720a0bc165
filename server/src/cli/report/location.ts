import path from 'node:path';
import { STANDARD_INPUT } from '../inputs';
import { pathOf, uriOf } from '../uri';

/**
 * A file as tools look for it in a repository, with `/`: from the current folder where it lies below it, without `./` and
 * detours, however the user named it.
 */
export function plainPath(file: string): string {
  return file === STANDARD_INPUT ? file : pathOf(uriOf(file)).split(path.sep).join('/');
}

/** The same as a URI reference, which for a file elsewhere is a whole URI. */
export function uriReference(file: string): string {
  const plain = plainPath(file);
  return path.isAbsolute(plain) ? uriOf(file) : plain.split('/').map(encodeURIComponent).join('/');
}
