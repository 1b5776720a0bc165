import type { Cable } from '../model/cable';
import { FILL } from '../text/fill';

/**
 * A stretch as it is printed, as long as it was: where a copy has tags of HTML, of which a browser shows nothing, stands
 * fill for the blanks. For what keeps its blanks; in running text they are no more than one anyway.
 */
export function printedStretch({ shown, text, layers }: Cable, start: number, end: number): string {
  const stretch = shown.slice(start, end);
  if (!layers.includes('html')) return stretch;
  return stretch.replace(/ +/g, (blanks, index: number) => {
    const source = text.slice(start + index, start + index + blanks.length);
    if (source.trim() === '') return blanks;
    // what is left beside tags are blanks and entities for such
    return source.replace(TAG, '').replace(/\S+/g, ' ').padEnd(blanks.length, FILL);
  });
}

/** A tag, the end of one, or the beginning of one whose end is shown as the end of the line. */
const TAG = /^[^<>]*>|<[^<>]*(?:>|$)/g;
