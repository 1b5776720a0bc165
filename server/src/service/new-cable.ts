import { classWords } from '../features/class-words';
import { postInWords } from '../features/hover/posts';
import { newCable as textOf } from '../features/new-cable';
import { standardKnowledge } from '../knowledge';
import { type Generation, generations } from '../model/generation';

/** What may be chosen for a new cable. */
export interface NewCableChoices {
  readonly periods: readonly { readonly period: Generation; readonly levels: readonly string[] }[];
  /** The posts with what and where they are, the busiest first. */
  readonly posts: readonly { readonly name: string; readonly about: string }[];
}

/** What may be chosen for a new cable: periods with their levels, and posts by name. */
export function newCableChoices(): NewCableChoices {
  const { posts } = standardKnowledge;
  return {
    periods: generations.map((period) => ({
      period,
      levels: classWords(period, standardKnowledge).map(({ level }) => level),
    })),
    posts: [...posts.all()]
      .sort((a, b) => b.cables - a.cables)
      .map((post) => ({ name: post.printedName, about: postInWords(post) })),
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
