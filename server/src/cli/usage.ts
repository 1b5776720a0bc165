import { distance } from '../text/distance';

/** Wrong usage: its message is all that the user sees, with a pointer to the help. */
export class UsageError extends Error {}

/** `, did you mean --format?` for a mistyped word, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `, did you mean ${near}?`;
}

/** The candidate with the fewest slips of the keyboard; a third of the letters may differ, two at the least. */
function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (slips > limit || (best !== undefined && slips === limit)) continue;
    best = candidate;
    limit = slips;
  }
  return best;
}
