import type { MarkKind, MarkShape, Marks } from '../../knowledge';

/** A mark that may be written: what completion after `[` offers. */
export interface MarkCompletion {
  readonly kind: MarkKind;
  /** As the list shows it: `[illegible]`. */
  readonly label: string;
  /** What is written behind the opening bracket, the closing one included, in LSP's snippet form. */
  readonly snippet: string;
  /** What the mark says of its place, in a sentence. */
  readonly meaning: string;
}

/** What stands beside the word while it is written, `$0` being where writing goes on. */
const SNIPPETS: Readonly<Record<MarkShape, (word: string) => string>> = {
  none: (word) => `${word}]$0`,
  count: (word) => `${word}]$0`,
  rest: (word) => `${word}]$0`,
  reading: (word) => `$1${word}]$0`,
  words: (word) => `${word}: $1]$0`,
  page: (word) => `${word} $1]$0`,
  before: (word) => `$1 ${word}]$0`,
};

const LABELS: Partial<Record<MarkShape, (word: string) => string>> = {
  reading: (word) => `[word${word}]`,
  words: (word) => `[${word}: …]`,
  page: (word) => `[${word} 2]`,
  before: (word) => `[… ${word}]`,
};

/** One mark of each kind: the user's own word where there is one, else the usual one. */
export function markCompletions(marks: Marks): readonly MarkCompletion[] {
  const kinds = [...new Set(marks.all().map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const { word, takes, meaning } = marks.wordOf(kind);
    return { kind, label: LABELS[takes]?.(word) ?? `[${word}]`, snippet: SNIPPETS[takes](word), meaning };
  });
}
