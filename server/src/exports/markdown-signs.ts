import type { Cable } from '../model/cable';
import type { Span } from '../text/span';

/** The signs of Markdown in the text of a copy that is written in it, in order; none in any other. */
export function markdownSigns({ layers, shown }: Cable): readonly Span[] {
  if (!layers.includes('markdown')) return [];
  return Array.from(shown.matchAll(SIGNS), ({ index, 0: sign }) => ({
    start: index,
    end: index + sign.length,
  }));
}

/**
 * Emphasis, headings, and what stands around the words of a link. Every alternative begins with its sign: all other
 * places are passed over at once.
 */
const SIGNS =
  /\*(?<!\*\*)\*{1,2}(?!\*)|_(?<!__)_{1,2}(?!_)|#(?<=^[ \t]*#)#{0,5}(?=[ \t])|\[(?=[^[\]\n\r]{1,80}\]\()|\](?<=\[[^[\]\n\r]{1,80}\])\([^()\n\r]{0,200}\)/gm;
