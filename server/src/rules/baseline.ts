import type { KnownFinding } from '../config/baseline';
import type { Span } from '../text/span';

/** As much of a finding as a baseline remembers. */
interface Found {
  readonly rule: string;
  readonly span: Span;
}

/** More of a long place would only make the file long. */
const MOST_WORDS = 80;

/**
 * The findings without those that are known. A place is known by its rule and its words, wherever it stands now; of
 * more places than are known the first are taken for them.
 */
export function withoutKnown<Finding extends Found>(
  findings: readonly Finding[],
  text: string,
  known: readonly KnownFinding[],
): readonly Finding[] {
  if (known.length === 0) return findings;
  const left = new Map(known.map((each) => [keyOf(each.rule, each.words), each.count]));
  return findings.filter(({ rule, span }) => {
    const key = keyOf(rule, wordsOf(text, span));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

/** The findings as a baseline remembers them, in their order. */
export function asKnown(findings: readonly Found[], text: string): readonly KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const { rule, span } of findings) {
    const words = wordsOf(text, span);
    const key = keyOf(rule, words);
    known.set(key, { rule, words, count: (known.get(key)?.count ?? 0) + 1 });
  }
  return [...known.values()];
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').slice(0, MOST_WORDS);
}

function keyOf(rule: string, words: string): string {
  return `${rule} ${words}`;
}
