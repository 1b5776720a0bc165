import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type IgnoreRules, inheritedRules, NO_RULES, UnreadableRules } from './gitignore';

/** A file below a folder; or what could not be read, a folder or the .gitignore that says what counts in it, and why. */
export interface Found {
  /** The folder as it was given, and the way below it with `/`; the whole way to a .gitignore. */
  readonly path: string;
  readonly error?: unknown;
}

const NEVER_WALKED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The files below a folder with one of these endings (`.cable`, in small letters), by name; what a .gitignore excludes,
 * `.git` and `node_modules` are left out, and so is what is no file: a pipe would be waited for, a link to a folder might
 * lead in a circle.
 */
export function* walk(
  folder: string,
  endings: readonly string[],
  inherited: IgnoreRules | null = null,
): Generator<Found> {
  const absolute = path.resolve(folder);
  const { entries, rules, unread } = open(folder, inherited);
  if (unread) yield unread;
  for (const entry of entries) {
    const below = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (rules.ignores(path.join(absolute, entry.name), isFolder)) continue;
    if (isFolder && !NEVER_WALKED.has(entry.name)) yield* walk(below, endings, rules);
    const isWanted = endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
    if (isWanted && isFile(entry, below)) yield { path: below };
  }
}

/** The entries of a folder by name, and the rules within it; or what of that cannot be read: then there are no entries. */
function open(folder: string, inherited: IgnoreRules | null): Opened {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, rules: (inherited ?? inheritedRules(folder)).within(folder) };
  } catch (error) {
    const unread =
      error instanceof UnreadableRules ? { path: error.file, error: error.cause } : { path: folder, error };
    return { entries: [], rules: NO_RULES, unread };
  }
}

interface Opened {
  readonly entries: readonly Dirent[];
  readonly rules: IgnoreRules;
  readonly unread?: Found;
}

/** True for a file and for a link to one; a link that leads nowhere counts, for whoever reads it is told why. */
function isFile(entry: Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(file).isFile();
  } catch {
    return true;
  }
}
