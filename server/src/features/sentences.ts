import type { Span } from '../text/span';

/** A stop with what closes behind it, and blanks: there a sentence may end. */
const STOP = /[.?!][)\]"'’”]*(?=\s)/g;

/** What a stop does not end: an initial or `U.S.`, a number of a list, a title or another short form. */
const NO_END =
  /(?:^|[\s(["'“])(?:(?:[A-Za-z]\.)*[A-Za-z]|\d{1,3}|Mr|Mrs|Ms|Dr|St|Sr|Jr|Gen|Col|Maj|Capt|Lt|Sgt|Amb|Sen|Rep|Gov|Pres|Prof|Rev|No|Nos|Para|Paras|cf|vs|etc|approx|e\.g|i\.e)\.$/i;

/** How the next sentence begins: with a capital or a figure, perhaps behind a quotation mark or bracket. */
const BEGINNING = /^\s+["'“‘([]*[\p{Lu}\p{N}]/u;

/** How far back the word before a stop can reach, and how far on the next may begin. */
const REACH = 24;

/**
 * The sentence around an offset of a stretch of prose, without the blanks around it.
 * @param prose the stretch in which it is looked for: a paragraph
 */
export function sentenceAt(text: string, prose: Span, offset: number): Span {
  let { start } = prose;
  let { end } = prose;
  STOP.lastIndex = prose.start;
  for (let stop = STOP.exec(text); stop && stop.index < prose.end; stop = STOP.exec(text)) {
    const behind = stop.index + stop[0].length;
    if (!endsSentence(text, prose, stop.index, behind)) continue;
    if (behind >= offset) {
      end = Math.min(behind, end);
      break;
    }
    start = behind;
  }
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function endsSentence(text: string, prose: Span, stop: number, behind: number): boolean {
  if (!BEGINNING.test(text.slice(behind, Math.min(behind + REACH, prose.end)))) return false;
  return text.charAt(stop) !== '.' || !NO_END.test(text.slice(Math.max(prose.start, stop - REACH), stop + 1));
}
