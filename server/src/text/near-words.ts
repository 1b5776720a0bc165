import { distance } from './distance';
import { lazy } from './lazy';

/** A word of a list, and how many edits it lies from another. */
export interface NearWord {
  readonly word: string;
  /** 0 for the word itself. */
  readonly edits: number;
}

/** Gives the words at most `limit` edits from a typed one, in the order of the list. */
export type NearWords = (typed: string, limit: number) => readonly NearWord[];

interface Entry {
  readonly word: string;
  readonly index: number;
  readonly letters: number;
}

/**
 * Makes a look-up for words near to others in a list. Only words of nearly the same length that have nearly the same
 * letters are compared edit by edit: an edit changes two letters at most of those that a word holds. The list is read at
 * the first question.
 */
export function nearWords(words: () => Iterable<string>): NearWords {
  const byLength = lazy(() => {
    const entries = Array.from(words(), (word, index): Entry => ({ word, index, letters: lettersOf(word) }));
    const lengths: Entry[][] = [];
    for (const entry of entries) {
      lengths[entry.word.length] ??= [];
      lengths[entry.word.length]?.push(entry);
    }
    return lengths;
  });

  return (typed, limit) => {
    const letters = lettersOf(typed);
    const near: { readonly entry: Entry; readonly edits: number }[] = [];
    for (let length = Math.max(0, typed.length - limit); length <= typed.length + limit; length++) {
      for (const entry of byLength()[length] ?? []) {
        if (countOf(entry.letters ^ letters) > 2 * limit) continue;
        const edits = distance(entry.word, typed, limit);
        if (edits <= limit) near.push({ entry, edits });
      }
    }
    near.sort((a, b) => a.entry.index - b.entry.index);
    return near.map(({ entry: { word }, edits }) => ({ word, edits }));
  };
}

/** A bit for each letter that a word holds; others share the bits of letters, which only lets more words be compared. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** How many bits are set. */
function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
