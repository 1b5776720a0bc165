import { areCaptions } from '../../knowledge/printed-forms';
import type { Source } from '../source';
import { isCaptionLike } from '../top/caption-shape';

/** Captions that stand again where a section or a page ends (cable-format 4.33). */

/** Longer than a line of captions. */
const LONGEST = 40;

/** A later section repeats the captions, even where its text line is lost. */
export function repeatsCaptions(words: string): boolean {
  return isCaptionLike(words) && words === words.toUpperCase() && areCaptions(words);
}

/** `SIPDIS` between empty lines: the break of the section before it has been lost. */
export function isAloneCaption(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  if (to - from > LONGEST || !source.isEmpty(index + 1)) return false;
  return /^(?:SIPDIS|NOFORN)\b/.test(source.words(index)) && repeatsCaptions(source.words(index));
}

/** A short line right above the break of a page. */
export function isAbovePage(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  return to - from < LONGEST && source.body(source.nextFilled(index + 1)) === 'pageBreak';
}
