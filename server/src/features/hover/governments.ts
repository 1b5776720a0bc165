import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';

/** Which of several governments an abbreviation such as GOK means. */
export interface Government {
  /** `Government of Kazakhstan` */
  readonly here: string;
  /** The other countries. */
  readonly elsewhere: readonly string[];
}

/**
 * Reads a meaning that lists countries, `Government of (Kazakhstan, Kenya or Kuwait)`, in the light of a cable: the
 * country of its post or, failing that, of its TAGS. Null where the meaning lists none, or none that fits.
 */
export function governmentOf(meaning: string, cable: Cable, knowledge: Knowledge): Government | null {
  const countries = /^Government of \((.+?)\)/.exec(meaning)?.[1]?.split(/, | or /);
  const here = countries && countriesOf(cable, knowledge).find((country) => countries.includes(country));
  if (!countries || !here) return null;
  return { here: `Government of ${here}`, elsewhere: countries.filter((country) => country !== here) };
}

function countriesOf({ textLines, mrn, tags }: Cable, { posts }: Knowledge): string[] {
  const post = textLines[0]?.mrn?.post ?? (mrn.post === null ? undefined : posts.find(mrn.post));
  const tagged = tags?.tags.filter((tag) => tag.kind === 'geo').map((tag) => tag.meaning?.name ?? '') ?? [];
  return [post?.country ?? '', ...tagged];
}
