import { firstIndex } from '../../text/ordered';

/** How well something fits what was typed: its own name begins so (0), or only another of its words does (1). */
type Fit = 0 | 1;

/** True where a name begins as it was typed, whatever the case. */
export function begins(typed: string, name: string): boolean {
  return name.slice(0, typed.length).toUpperCase() === typed.toUpperCase();
}

/** The words of a text, in capitals. */
export function wordsIn(text: string): string[] {
  return text.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Something to choose from: how it is found, and how likely it is. */
export interface Candidate<Value> {
  readonly value: Value;
  /** Capitals. What fits this comes before what fits another word; without it all words count the same. */
  readonly name?: string;
  /** Capitals. */
  readonly words: readonly string[];
  readonly weight: number;
}

/** Candidates, and those that a first letter leaves: of hundreds it rules most out. */
export interface Choice<Value> {
  readonly all: readonly Candidate<Value>[];
  readonly byLetter: ReadonlyMap<string, readonly Candidate<Value>[]>;
}

/** Makes candidates ready for being chosen from again and again. */
export function choiceOf<Value>(all: readonly Candidate<Value>[]): Choice<Value> {
  const byLetter = new Map<string, Candidate<Value>[]>();
  for (const candidate of all) {
    const { name = '', words } = candidate;
    for (const letter of new Set([name, ...words].map((word) => word.charAt(0)))) {
      const alike = byLetter.get(letter);
      if (alike) alike.push(candidate);
      else byLetter.set(letter, [candidate]);
    }
  }
  return { all, byLetter };
}

/** So many are offered: more than a list shows. */
const MOST = 20;

/**
 * The candidates that fit what was typed, every word of which has to begin one of theirs: those first whose own name
 * begins so, then by their weight.
 * @param weightOf how likely a candidate is here; null leaves it out
 */
export function chosen<Value>(
  choice: Choice<Value>,
  typed: string,
  weightOf: (candidate: Candidate<Value>) => number | null = ({ weight }) => weight,
): readonly Value[] {
  const fitOf = matcher(typed);
  const best: Fitting<Value>[] = [];
  for (const candidate of likely(choice, typed)) {
    const fit = fitOf(candidate);
    const weight = fit === null ? null : weightOf(candidate);
    if (fit !== null && weight !== null) keepBest(best, { value: candidate.value, fit, weight });
  }
  return best.map(({ value }) => value);
}

/** What fits, and how likely it is here. */
interface Fitting<Value> {
  readonly value: Value;
  readonly fit: Fit;
  readonly weight: number;
}

/** Puts one more in its place among the best, the first of equals first: one letter fits hundreds, and few are shown. */
function keepBest<Value>(best: Fitting<Value>[], { value, fit, weight }: Fitting<Value>): void {
  const isWorse = (other: Fitting<Value> | undefined) =>
    other !== undefined && (other.fit > fit || (other.fit === fit && other.weight < weight));
  if (best.length === MOST && !isWorse(best.at(-1))) return;
  best.splice(firstIndex(best, isWorse), 0, { value, fit, weight });
  if (best.length > MOST) best.pop();
}

/** All that may fit; every one where what was typed begins with a sign. */
function likely<Value>({ all, byLetter }: Choice<Value>, typed: string): readonly Candidate<Value>[] {
  const letter = typed.toUpperCase().charAt(0);
  return wordsIn(typed)[0]?.charAt(0) === letter ? (byLetter.get(letter) ?? []) : all;
}

/** What was typed is looked at once, not for every candidate. */
function matcher(typed: string): (candidate: Candidate<unknown>) => Fit | null {
  const wanted = typed.toUpperCase();
  const pieces = wordsIn(typed);
  return ({ name, words }) => {
    if (name?.startsWith(wanted)) return 0;
    return pieces.every((piece) => words.some((word) => word.startsWith(piece))) ? 1 : null;
  };
}
