import { distance } from '../../text/distance';
import type { Hunk } from '../../text/sequence-diff';
import type { Span } from '../../text/span';
import type { Reading, Word } from './reading';

/** How the second reading differs from the first: it says something else, it lacks words, or it has more. */
export type DifferenceKind = 'changed' | 'missing' | 'added';

/** The words in which two readings differ at one place, by their indices; one of the two may be empty. */
export interface WordsDifference extends Hunk {
  readonly kind: DifferenceKind;
}

/**
 * Makes differences, as a person counts them, of the hunks between two readings: what is set aside makes none, two words
 * that changed places make one, a passage written anew is one however many small words it has kept, and neighbouring
 * words with a slip each are one each. Each lies in one unit of the cable, as far as it can be told.
 */
export function differencesOf(hunks: readonly Hunk[], first: Reading, second: Reading): WordsDifference[] {
  const counted = hunks.flatMap((hunk) => withoutSetAside(hunk, first, second));
  return inPassages(counted, first, second)
    .flatMap((hunk) => unitByUnit(hunk, first, second))
    .flatMap((hunk) => slipBySlip(hunk, first, second))
    .map((hunk) => ({ ...hunk, kind: kindOf(hunk) }));
}

/** True for a word that makes no difference. */
export function isSetAside({ units }: Reading, { unit }: Word): boolean {
  return units[unit]?.isSetAside ?? false;
}

function kindOf({ first, second }: Hunk): DifferenceKind {
  if (isEmpty(first)) return 'added';
  return isEmpty(second) ? 'missing' : 'changed';
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** The hunk from its first to its last word that counts; none where no word does. */
function withoutSetAside(hunk: Hunk, first: Reading, second: Reading): Hunk[] {
  if (isWithinSetAside(first, hunk.first) || isWithinSetAside(second, hunk.second)) return [];
  const trimmed = ({ start, end }: Span, reading: Reading): Span => {
    const counts = (index: number) => {
      const word = reading.words[index];
      return word !== undefined && !isSetAside(reading, word);
    };
    let [from, to] = [start, end];
    while (from < to && !counts(from)) from++;
    while (to > from && !counts(to - 1)) to--;
    return from === to ? { start, end: start } : { start: from, end: to };
  };
  const left = { first: trimmed(hunk.first, first), second: trimmed(hunk.second, second) };
  return isEmpty(left.first) && isEmpty(left.second) ? [] : [left];
}

/** A slip in a page heading, which the other reading may not even know as one for that. */
function isWithinSetAside({ words, units }: Reading, { start, end }: Span): boolean {
  const unitAt = (index: number) => words[index]?.unit ?? -1;
  const before = unitAt(start - 1);
  const behind = unitAt(end);
  const own = start < end ? unitAt(start) : before;
  const goesOn = start < end ? before === own || behind === own : before === behind;
  return goesOn && unitAt(end - 1) === own && (units[own]?.isSetAside ?? false);
}

/** Joins hunks of one passage over the few words between them. */
function inPassages(hunks: readonly Hunk[], first: Reading, second: Reading): Hunk[] {
  const passages: Hunk[] = [];
  for (const hunk of hunks) {
    const last = passages.at(-1);
    const isPassage =
      last !== undefined &&
      isOneUnit(first, last.first.start, hunk.first.end) &&
      isOneUnit(second, last.second.start, hunk.second.end) &&
      (areSwapped(last, hunk, first, second) || areOnePassage(last, hunk));
    if (!isPassage) {
      passages.push(hunk);
      continue;
    }
    passages[passages.length - 1] = {
      first: { start: last.first.start, end: hunk.first.end },
      second: { start: last.second.start, end: hunk.second.end },
    };
  }
  return passages;
}

function isOneUnit({ words }: Reading, start: number, end: number): boolean {
  return words[start]?.unit === words[end - 1]?.unit;
}

function areOnePassage(hunk: Hunk, next: Hunk): boolean {
  const size = ({ first, second }: Hunk) => Math.max(first.end - first.start, second.end - second.start);
  const between = Math.max(next.first.start - hunk.first.end, next.second.start - hunk.second.end);
  return 2 * between <= Math.min(size(hunk), size(next));
}

/** `the old` and `old the`: one word is missing before another and too many behind it. */
function areSwapped(hunk: Hunk, next: Hunk, { words: a }: Reading, { words: b }: Reading): boolean {
  if (next.first.start - hunk.first.end !== 1) return false;
  const isWord = ({ start, end }: Span) => end - start === 1;
  if (isWord(hunk.first) && isEmpty(hunk.second) && isEmpty(next.first) && isWord(next.second)) {
    return a[hunk.first.start]?.text === b[next.second.start]?.text;
  }
  const isOther = isEmpty(hunk.first) && isWord(hunk.second) && isWord(next.first) && isEmpty(next.second);
  return isOther && b[hunk.second.start]?.text === a[next.first.start]?.text;
}

function wordsIn({ words }: Reading, { start, end }: Span): readonly Word[] {
  return words.slice(start, end);
}

/** What only one side has, parted by units: a missing paragraph is one difference, two are two. */
function unitByUnit(hunk: Hunk, first: Reading, second: Reading): Hunk[] {
  const parts = (reading: Reading, { start, end }: Span): Span[] => {
    const spans: { start: number; end: number }[] = [];
    for (let index = start; index < end; index++) {
      const word = reading.words[index];
      if (word === undefined || isSetAside(reading, word)) continue;
      const last = spans.at(-1);
      if (last && reading.words[last.start]?.unit === word.unit) last.end = index + 1;
      else spans.push({ start: index, end: index + 1 });
    }
    return spans;
  };
  if (isEmpty(hunk.second)) return parts(first, hunk.first).map((part) => ({ ...hunk, first: part }));
  if (isEmpty(hunk.first)) return parts(second, hunk.second).map((part) => ({ ...hunk, second: part }));
  return [hunk];
}

/** So many words with a slip each may stand side by side. */
const MOST_SLIPS = 8;
const LONGEST_WORD = 40;

/** As many words on both sides, each like its counterpart, are a difference each. */
function slipBySlip(hunk: Hunk, first: Reading, second: Reading): Hunk[] {
  const count = hunk.first.end - hunk.first.start;
  if (count < 2 || count > MOST_SLIPS || count !== hunk.second.end - hunk.second.start) return [hunk];
  const others = wordsIn(second, hunk.second);
  const areSlips = wordsIn(first, hunk.first).every((word, index) => areAlike(word, others[index]));
  if (!areSlips) return [hunk];
  return others.map((_, index) => ({
    first: { start: hunk.first.start + index, end: hunk.first.start + index + 1 },
    second: { start: hunk.second.start + index, end: hunk.second.start + index + 1 },
  }));
}

/** Words of which more than half is the same. */
function areAlike({ text, isBreak }: Word, other: Word | undefined): boolean {
  if (!other || isBreak || other.isBreak || text.length > LONGEST_WORD || text === other.text) return false;
  const limit = Math.floor(Math.max(text.length, other.text.length) / 2);
  return distance(text, other.text, limit) <= limit;
}
