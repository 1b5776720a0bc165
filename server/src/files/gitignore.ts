import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';

/** Says which files and folders of one folder and below it Git ignores. */
export interface IgnoreRules {
  /** True for a path that a .gitignore excludes. Paths are absolute. */
  ignores(path: string, isFolder: boolean): boolean;
  /** The rules that hold in a folder below: these and those of its own .gitignore. */
  within(folder: string): IgnoreRules;
}

/** No rules at all. */
export const NO_RULES: IgnoreRules = rulesOf([]);

/** A .gitignore that cannot be read; `cause` is what the disk says. */
export class UnreadableRules extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${file} cannot be read`, { cause });
  }
}

/** One .gitignore: its folder and its patterns. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: ReturnType<typeof ignore>;
}

/**
 * The rules that a folder inherits: in a repository those of the folders above it. Where they exclude the folder itself
 * it was asked for by name, and they do not count. Throws UnreadableRules, as `within` does.
 */
export function inheritedRules(folder: string): IgnoreRules {
  const absolute = path.resolve(folder);
  const above = rulesOf(repositoryFoldersAbove(absolute).flatMap(readIgnoreFile));
  return above.ignores(absolute, true) ? NO_RULES : above;
}

/** Rules from the .gitignore files of nested folders, the outermost first. The innermost that speaks decides. */
function rulesOf(files: readonly IgnoreFile[]): IgnoreRules {
  return {
    ignores(file, isFolder) {
      for (const { folder, patterns } of files.toReversed()) {
        const relative = path.relative(folder, file).split(path.sep).join('/');
        const verdict = patterns.test(isFolder ? `${relative}/` : relative);
        if (verdict.ignored || verdict.unignored) return verdict.ignored;
      }
      return false;
    },
    within(folder) {
      const own = readIgnoreFile(folder);
      return own.length === 0 ? this : rulesOf([...files, ...own]);
    },
  };
}

/** The .gitignore of a folder, if it has one: a folder of that name says nothing, to Git neither. */
function readIgnoreFile(folder: string): IgnoreFile[] {
  const file = path.join(folder, '.gitignore');
  try {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return [];
    return [{ folder, patterns: ignore().add(readFileSync(file, 'utf8')) }];
  } catch (error) {
    throw new UnreadableRules(file, error);
  }
}

/** The folders from the root of the repository down to the parent of a folder; none outside a repository. */
function repositoryFoldersAbove(folder: string): string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (at !== folder) folders.unshift(at);
    if (existsSync(path.join(at, '.git'))) return folders;
    if (at === path.dirname(at)) return [];
  }
}
