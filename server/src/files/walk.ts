import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type IgnoreRules, inheritedRules } from './gitignore';

/** A file below a folder; or a folder that could not be opened, and why. */
export interface Found {
  /** The folder as it was given, and the way below it with `/`. */
  readonly path: string;
  readonly error?: unknown;
}

const NEVER_WALKED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The files below a folder with one of these endings (`.cable`, in small letters), by name; what a .gitignore excludes,
 * `.git` and `node_modules` are left out.
 */
export function* walk(
  folder: string,
  endings: readonly string[],
  inherited: IgnoreRules = inheritedRules(folder),
): Generator<Found> {
  const absolute = path.resolve(folder);
  const { entries, rules, error } = open(absolute, inherited);
  if (error !== undefined) yield { path: folder, error };
  for (const entry of entries) {
    const below = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (rules.ignores(path.join(absolute, entry.name), isFolder)) continue;
    if (isFolder && !NEVER_WALKED.has(entry.name)) yield* walk(below, endings, rules);
    if (!isFolder && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)))
      yield { path: below };
  }
}

/** The entries of a folder by name, and the rules within it; or why it cannot be read. */
function open(folder: string, inherited: IgnoreRules) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, rules: inherited.within(folder), error: undefined };
  } catch (error) {
    return { entries: [], rules: inherited, error: error ?? new Error('cannot be opened') };
  }
}
