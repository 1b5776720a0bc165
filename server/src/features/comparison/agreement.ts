import { sequenceDiff } from '../../text/sequence-diff';
import { isSetAside, type WordsDifference } from './differences';
import type { Reading, Word } from './reading';

/** How much of two readings is the same, from 0 to 1: twice what they share, of what both hold. 1 means all. */
export interface Agreement {
  readonly words: number;
  /** Without blanks; in words that differ, the characters that are the same count. */
  readonly characters: number;
  /** How many words the two readings have. */
  readonly counted: { readonly first: number; readonly second: number };
}

/** Measures how much two readings agree; two without words agree. */
export function agreementOf(
  first: Reading,
  second: Reading,
  differences: readonly WordsDifference[],
): Agreement {
  const [all, others] = [counted(first, first.words), counted(second, second.words)];
  let [lostWords, lostCharacters] = [0, 0];
  for (const difference of differences) {
    const one = counted(first, first.words.slice(difference.first.start, difference.first.end));
    const other = counted(second, second.words.slice(difference.second.start, difference.second.end));
    lostWords += one.length + other.length;
    lostCharacters += differingCharacters(textOf(one), textOf(other));
  }
  return {
    words: share(all.length + others.length, lostWords),
    characters: share(textOf(all).length + textOf(others).length, lostCharacters),
    counted: { first: all.length, second: others.length },
  };
}

function counted(reading: Reading, words: readonly Word[]): readonly Word[] {
  return words.filter((word) => !word.isBreak && !isSetAside(reading, word));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

function share(all: number, lost: number): number {
  return all === 0 ? 1 : (all - lost) / all;
}

/** How many characters of two texts have no counterpart in the other. */
function differingCharacters(first: string, second: string): number {
  if (first > second) return differingCharacters(second, first); // so that both ways give the same
  const codes = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return sequenceDiff(codes(first), codes(second)).reduce(
    (sum, hunk) => sum + hunk.first.end - hunk.first.start + hunk.second.end - hunk.second.start,
    0,
  );
}
