import { classWords } from '../features/class-words';
import { postInWords } from '../features/hover/posts';
import { newCable as textOf } from '../features/new-cable';
import { type Period, periods } from '../features/periods';
import { standardKnowledge } from '../knowledge';
import { generations } from '../model/generation';

/** What may be chosen for a new cable. */
export interface NewCableChoices {
  readonly periods: readonly (Period & { readonly levels: readonly string[] })[];
  /** The posts with what and where they are, by their names. */
  readonly posts: readonly { readonly name: string; readonly about: string }[];
}

/** What may be chosen for a new cable: periods with their levels, and posts by name. */
export function newCableChoices(): NewCableChoices {
  const { posts } = standardKnowledge;
  return {
    periods: periods.map((period) => ({
      ...period,
      levels: classWords(period.period, standardKnowledge).map(({ level }) => level),
    })),
    posts: posts
      .all()
      .map((post) => ({ name: post.printedName, about: postInWords(post) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/**
 * The text of a new cable, as a snippet of LSP.
 * @param post any name, or null to have it filled in
 * @returns null where the period or the level is none of the choices
 */
export function newCable(period: string, level: string, post: string | null): string | null {
  const generation = generations.find((known) => known === period);
  const word = generation && classWords(generation, standardKnowledge).find((known) => known.level === level);
  return generation && word ? textOf({ generation, level: word.level, post }, standardKnowledge) : null;
}
