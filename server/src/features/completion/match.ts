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

/** So many are offered: more than a list shows. */
const MOST = 20;

/**
 * The candidates that fit what was typed, every word of which has to begin one of theirs: those first whose own name
 * begins so, then by their weight.
 * @param weightOf how likely a candidate is here; null leaves it out
 */
export function chosen<Value>(
  candidates: readonly Candidate<Value>[],
  typed: string,
  weightOf: (candidate: Candidate<Value>) => number | null = ({ weight }) => weight,
): readonly Value[] {
  const fitOf = matcher(typed);
  const fitting: { readonly value: Value; readonly fit: Fit; readonly weight: number }[] = [];
  for (const candidate of candidates) {
    const fit = fitOf(candidate);
    const weight = fit === null ? null : weightOf(candidate);
    if (fit !== null && weight !== null) fitting.push({ value: candidate.value, fit, weight });
  }
  return fitting
    .sort((a, b) => a.fit - b.fit || b.weight - a.weight)
    .slice(0, MOST)
    .map(({ value }) => value);
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
