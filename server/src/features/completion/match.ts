/** How well something fits what was typed: its own name begins so (0), or only another of its words does (1). */
export type Fit = 0 | 1;

/**
 * Compares what was typed with what may be meant, whatever the case: every typed word has to begin one of its words.
 * @param words capitals
 * @returns null where it does not fit
 */
export function fitOf(typed: string, name: string, words: readonly string[] = []): Fit | null {
  const wanted = typed.toUpperCase();
  if (name.toUpperCase().startsWith(wanted)) return 0;
  if (words.length === 0) return null;
  return wordsIn(wanted).every((piece) => words.some((word) => word.startsWith(piece))) ? 1 : null;
}

/** True where a name begins as it was typed. */
export function begins(typed: string, name: string): boolean {
  return fitOf(typed, name) === 0;
}

/** The words of a text, in capitals. */
export function wordsIn(text: string): string[] {
  return text.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Something to choose from: how it is found, and how likely it is. */
export interface Candidate<Value> {
  readonly value: Value;
  /** What fits this comes before what fits another word; without it all words count the same. */
  readonly name?: string;
  /** Capitals. */
  readonly words: readonly string[];
  readonly weight: number;
}

/** So many are offered: more than anybody reads. */
const MOST = 40;

/** The candidates that fit, those first whose own name does, then by their weight. */
export function chosen<Value>(candidates: readonly Candidate<Value>[], typed: string): readonly Value[] {
  const fitting = candidates.flatMap((candidate) => {
    const fit = fitOf(typed, candidate.name ?? '', candidate.words);
    return fit === null ? [] : [{ candidate, fit }];
  });
  return fitting
    .sort((a, b) => a.fit - b.fit || b.candidate.weight - a.candidate.weight)
    .slice(0, MOST)
    .map(({ candidate }) => candidate.value);
}
