import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type IgnoreRules, inheritedRules, NO_RULES, UnreadableRules } from './gitignore';
import { type EntryName, LOST, onDisk, type Place, placeBelow, shownName } from './place';

/** A file below a folder; or what could not be read, a folder or the .gitignore that says what counts in it, and why. */
export interface Found extends Place {
  readonly error?: unknown;
}

const NEVER_WALKED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The files below a folder with one of these endings (`.cable`, in small letters), by name; what a .gitignore excludes,
 * `.git` and `node_modules` are left out, and so is what is no file: a pipe would be waited for, a link to a folder might
 * lead in a circle.
 */
export function walk(folder: string, endings: readonly string[]): Generator<Found> {
  return filesIn({ path: folder }, endings, null);
}

function* filesIn(
  folder: Place,
  endings: readonly string[],
  inherited: IgnoreRules | null,
): Generator<Found> {
  const absolute = path.resolve(folder.path);
  const { entries, rules, unread } = open(folder, inherited);
  if (unread) yield unread;
  for (const { name, entry } of entries) {
    const isFolder = entry.isDirectory();
    if (rules.ignores(path.join(absolute, name), isFolder)) continue;
    const place = placeBelow(folder, entry.name);
    if (isFolder && !NEVER_WALKED.has(name)) yield* filesIn(place, endings, rules);
    const isWanted = endings.some((ending) => name.toLowerCase().endsWith(ending));
    if (isWanted && isFile(entry, place)) yield place;
  }
}

/** An entry of a folder, by the name that is shown. */
interface Named {
  readonly name: string;
  readonly entry: Dirent<EntryName>;
}

/** The entries of a folder by name, and the rules within it; or what of that cannot be read: then there are no entries. */
function open(folder: Place, inherited: IgnoreRules | null): Opened {
  try {
    const entries = entriesOf(onDisk(folder))
      .map((entry) => ({ name: shownName(entry.name), entry }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, rules: (inherited ?? inheritedRules(folder.path)).within(folder.path) };
  } catch (error) {
    const unread =
      error instanceof UnreadableRules ? { path: error.file, error: error.cause } : { ...folder, error };
    return { entries: [], rules: NO_RULES, unread };
  }
}

/** The entries of a folder; their names are bytes only where one of them cannot be said otherwise, which takes longer. */
function entriesOf(folder: string | Buffer): readonly Dirent<EntryName>[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(LOST))) return entries;
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
}

interface Opened {
  readonly entries: readonly Named[];
  readonly rules: IgnoreRules;
  readonly unread?: Found;
}

/** True for a file and for a link to one; a link that leads nowhere counts, for whoever reads it is told why. */
function isFile(entry: Dirent<EntryName>, place: Place): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(onDisk(place)).isFile();
  } catch {
    return true;
  }
}
