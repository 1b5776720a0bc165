import { type Stats, statSync } from 'node:fs';
import { walk } from '../files/walk';
import { reasonOf } from './failure';

/** Standard input, where a path is expected. */
export const STANDARD_INPUT = '-';

/** A path as complaints name it. */
export function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path || '""';
}

/** A text to read. */
export interface Input {
  /** As the results name it: the path the user gave, or that path and the way below it, with `/`. */
  readonly path: string;
  /** The folder the user gave where the file was found below one; null for a file named by the user. */
  readonly folder: string | null;
  /** What stands there, where it was read already: standard input. */
  readonly bytes?: Uint8Array;
  /** Why it cannot be read, where that is known already: a folder that cannot be opened. */
  readonly unreadable?: string;
}

/** Endings of files that are taken as cables without looking; other endings are looked at first. */
const CABLE_ENDING = '.cable';
const DEFAULT_ENDINGS = [CABLE_ENDING, '.txt'];

/** True for a file that only its content can tell to be a cable: found in a folder, by an ending that says nothing. */
export function needsLook(input: Input, endings: readonly string[] | null): boolean {
  return input.folder !== null && endings === null && !input.path.toLowerCase().endsWith(CABLE_ENDING);
}

/**
 * The files that paths stand for, in their order: files as they are, folders walked by name. A folder's files count by
 * their endings (with or without the dot); what a .gitignore excludes, `.git` and `node_modules` are left out.
 */
export function* inputs(paths: readonly string[], endings: readonly string[] | null): Generator<Input> {
  const wanted = (endings ?? DEFAULT_ENDINGS).map((ending) => `.${ending.replace(/^\./, '').toLowerCase()}`);
  for (const given of paths) {
    if (isFolder(given)) yield* inputsBelow(given, wanted);
    else yield { path: given, folder: null };
  }
}

/** The files of a folder that count; a folder below it that cannot be opened is told as such. */
function* inputsBelow(folder: string, endings: readonly string[]): Generator<Input> {
  for (const { path, error } of walk(folder, endings)) {
    yield { path, folder, ...(error !== undefined && { unreadable: reasonOf(error) }) };
  }
}

/** True for a folder that exists. */
export function isFolder(file: string): boolean {
  return file !== STANDARD_INPUT && (statOf(file)?.isDirectory() ?? false);
}

/** What the file system says of a path; nothing where it cannot be asked: reading the path tells why. */
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
