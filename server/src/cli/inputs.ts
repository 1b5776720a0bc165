import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { LOST, type Place } from '../files/place';
import { walk } from '../files/walk';
import { reasonOf } from './failure';

/** Standard input, where a path is expected. */
export const STANDARD_INPUT = '-';

/** A path as complaints name it. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file || '""';
}

/** A text to read; the results name it by its path. */
export interface Input extends Place {
  /** The folder the user gave where the file was found below one; null for a file named by the user. */
  readonly folder: string | null;
  /** What stands there, where it was read already: standard input. */
  readonly content?: Uint8Array;
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
 * their endings (with or without the dot); what a .gitignore excludes, `.git` and `node_modules` are left out. None comes
 * twice: a file that is named and lies in a folder, too, comes where it is named.
 */
export function* inputs(paths: readonly string[], endings: readonly string[] | null): Generator<Input> {
  const wanted = (endings ?? DEFAULT_ENDINGS).map((ending) => `.${ending.replace(/^\./, '').toLowerCase()}`);
  const all = paths.map((given) => ({ given, isWalked: isFolder(given) }));
  const named = new Set(all.filter(({ isWalked }) => !isWalked).map(({ given }) => whereabouts(given)));
  const come = new Set<string>();
  for (const { given, isWalked } of all) {
    for (const input of isWalked ? inputsBelow(given, wanted) : [inputNamed(given)]) {
      const place = whereabouts(input.path);
      if (come.has(place) || (isWalked && named.has(place))) continue;
      come.add(place);
      yield input;
    }
  }
}

/** What tells one file from another, however it is named. */
function whereabouts(file: string): string {
  return file === STANDARD_INPUT ? file : path.resolve(file);
}

/** A file that the user named. Node takes bytes of an argument that are no UTF-8 for others: what was named is lost. */
function inputNamed(file: string): Input {
  const isLost = file.includes(LOST) && !statOf(file);
  return { path: file, folder: null, ...(isLost && { unreadable: NOT_UTF8 }) };
}

const NOT_UTF8 = 'a name that is not UTF-8 can be read only by naming its folder';

/** The files of a folder that count; a folder below it that cannot be opened is told as such. */
function* inputsBelow(folder: string, endings: readonly string[]): Generator<Input> {
  for (const { error, ...place } of walk(folder, endings)) {
    yield { ...place, folder, ...(error !== undefined && { unreadable: reasonOf(error) }) };
  }
}

/** True for a folder that exists. */
export function isFolder(file: string): boolean {
  return file !== STANDARD_INPUT && (statOf(file)?.isDirectory() ?? false);
}

/** What the file system says of a place; nothing where it cannot be asked: reading it tells why. */
export function statOf(file: string | Buffer): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
