import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import { type Agreement, agreementOf } from './agreement';
import { differingWords } from './alignment';
import { type DifferenceKind, differencesOf, isSetAside, type WordsDifference } from './differences';
import { acceptingSecond, markingDoubt } from './edits';
import { normalTexts } from './normal-text';
import type { ComparisonOptions } from './options';
import { type Reading, readingOf, type Transcription } from './reading';

export type { Agreement } from './agreement';
export type { DifferenceKind } from './differences';
export { type ComparisonOptions, usualOptions } from './options';

/** One place in which two transcriptions of a cable differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where it is, in words: `paragraph 4`, `TAGS`. */
  readonly place: string;
  readonly first: DifferentWords;
  readonly second: DifferentWords;
  /** The first transcription marks these words as doubtful: `[word?]`. */
  readonly isDoubtful: boolean;
  /** Edits of the first text: they give it the words of the second. */
  readonly acceptSecond: readonly TextEdit[];
  /** Edits of the first text: they mark its words as doubtful. */
  readonly markDoubt: readonly TextEdit[];
}

/** What one of the transcriptions has at a place. */
export interface DifferentWords {
  /** In the text; empty, behind the word before, where it has nothing. */
  readonly span: Span;
  /** On one line; empty where it has nothing. */
  readonly text: string;
  /** In the text in normal form. */
  readonly normal: Span;
}

/** All in which two transcriptions differ, in the order of the text. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly agreement: Agreement;
  /** Both in one form, a line for each field and paragraph. */
  readonly normal: { readonly first: string; readonly second: string };
}

/**
 * Compares two transcriptions word by word, within their structure. Offsets are of the whole texts. Takes any texts and
 * never throws; time grows with their length.
 */
export function compare(first: Transcription, second: Transcription, options: ComparisonOptions): Comparison {
  const one = readingOf(first, options);
  const other = readingOf(second, options);
  const found = differencesOf(differingWords(one, other, options), one, other);
  const { places, ...normal } = normalTexts(one, other, found);
  const differences = found.map((difference, index): Difference => {
    const [firstText, secondText] = [wordsOf(one, difference.first), wordsOf(other, difference.second)];
    const place = places[index] ?? { first: NOWHERE, second: NOWHERE };
    return {
      kind: difference.kind,
      place: placeOf(difference, one, other),
      first: { span: spanOf(one, difference.first), text: firstText, normal: place.first },
      second: { span: spanOf(other, difference.second), text: secondText, normal: place.second },
      isDoubtful: DOUBT.test(firstText),
      acceptSecond: acceptingSecond(one, other, difference),
      markDoubt: markingDoubt(one, other, difference),
    };
  });
  return { differences, agreement: agreementOf(one, other, found), normal };
}

const NOWHERE: Span = { start: 0, end: 0 };
const DOUBT = /\[[^\]]*\?\]/; // the transcriber's mark for it, `[word?]`

/** Words on one line; a break of lines as the sign for it. */
function wordsOf(reading: Reading, { start, end }: Span): string {
  return reading.words
    .slice(start, end)
    .filter((word) => !isSetAside(reading, word))
    .map(({ text, isBreak }) => (isBreak ? '⏎'.repeat(text.length) : text))
    .join(' ');
}

function spanOf({ words }: Reading, { start, end }: Span): Span {
  const behind = words[start - 1]?.end ?? 0;
  return start === end
    ? { start: behind, end: behind }
    : { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** The place of the words; those that only the second has stand in a place of the second. */
function placeOf({ first, second }: WordsDifference, one: Reading, other: Reading): string {
  const [reading, index] = first.start < first.end ? [one, first.start] : [other, second.start];
  return reading.units[reading.words[index]?.unit ?? 0]?.place ?? '';
}
