import type { Source } from '../source';

/** More lines than any note of the message centre has. */
const MOST_LINES = 4;

/** The index behind the lines of a note that the message centre added: it runs to a full stop or an empty line. */
export function endOfNote(source: Source, start: number): number {
  let end = start + 1;
  while (
    end < start + MOST_LINES &&
    source.lastCharacter(end - 1) !== '.' &&
    source.body(end) === 'plain' &&
    /[A-Z/,-]$|\d$/.test(source.words(end - 1))
  )
    end++;
  // the day on which it was added
  return /^\d{1,2}\/\d{1,2}\/\d{2}$/.test(source.words(end)) ? end + 1 : end;
}
