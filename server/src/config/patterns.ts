import ignore from 'ignore';
import { relativeTo } from './location';

/** Says whether a file is meant by patterns. */
export type Patterns = (uri: string) => boolean;

/**
 * The files below a folder that patterns mean. They are those of .gitignore: `1974/`, `*.txt`, `!index.txt`, the last
 * that fits decides. Files elsewhere are never meant.
 */
export function patternsIn(folder: string, patterns: readonly string[]): Patterns {
  if (patterns.length === 0) return () => false;
  const matcher = ignore().add([...patterns]);
  return (uri) => {
    const relative = relativeTo(folder, uri);
    return relative !== undefined && ignore.isPathValid(relative) && matcher.ignores(relative);
  };
}
