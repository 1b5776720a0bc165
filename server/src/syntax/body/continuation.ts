import { blockClosing } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Composer } from '../composer';
import { beginsPrintedLine } from '../page-lines';
import type { Source } from '../source';
import { isListItem } from './list-item';

/** What the words above a line tell about it: whether a sentence, or a paragraph, has ended there. */

/** `End summary.`, which closes what stands above the page. */
const closing = lazy(() => new RegExp(`^\\(?${blockClosing()}\\b`, 'i'));
/** The same on a line of its own. */
const closingAlone = lazy(() => new RegExp(`^\\(?${blockClosing()}[.)]*$`, 'i'));
/** The same at the end of what has been read. */
const closed = lazy(() => new RegExp(`\\b${blockClosing()}[.)]*$`, 'i'));
const LONGEST_CLOSING = 60;

/** A block goes on with the paragraph before it: an item of its list, what closes it, or the rest of what a page has broken. */
export function goesOn(source: Source, composer: Composer, index: number, interrupted: boolean): boolean {
  const { text } = source;
  const words = source.words(index);
  if (isListItem(words, composer.openText)) return true;
  const end = composer.openEnd;
  if (end !== null && words.length < LONGEST_CLOSING && closingAlone().test(words)) return true;
  if (!interrupted || end === null) return false;
  if (!beginsPrintedLine(text, source.line(index)) || closing().test(words)) return true;
  if (closed().test(text.slice(Math.max(0, end - LONGEST_CLOSING), end))) return false;
  // where paragraphs have numbers, what has none is the rest of one
  if (composer.isNumbered) return true;
  return /[a-z]/.test(words.charAt(0)) || !/[.!?:"”)\]]/.test(text.charAt(end - 1));
}

/** `… BEFORE JULY. GP-3`: the group mark of a telegram to 1972 behind its last sentence. */
const GROUP_MARK = /[ .]GP[ -]?\d$/;

/** A sentence, or a part of one, has ended above, or a letter: `Best regards,`. */
export function isBehindSentence(source: Source, index: number): boolean {
  const last = index > 0 ? source.lastCharacter(index - 1) : '';
  if (last === ',') return isFarewell(source.words(index - 1));
  if (last >= '1' && last <= '5') return GROUP_MARK.test(source.words(index - 1));
  return last !== '' && '.!?:;"”)]'.includes(last);
}

/** `Best regards,` */
function isFarewell(words: string): boolean {
  return words.length < 28 && FAREWELL.test(words);
}

const FAREWELL =
  /^(?:(?:(?:with )?(?:best|kind|warm)(?:est)? )?regards|(?:yours )?(?:sincerely|respectfully)|best),$/i;

/** Longer lines are no names. */
const LONGEST_NAME = 40;

/** A word of capitals below a line of small letters, or below UNQUOTE: a name, where nothing follows. */
export function isBelowSmallLetters(source: Source, index: number): boolean {
  const { from, to } = source.line(index);
  if (to - from > LONGEST_NAME) return false;
  if (index === 0 || !/^(?:-{1,2} ?)?[A-Z]{3,}$/.test(source.words(index))) return false;
  const above = source.words(index - 1);
  return /[a-z]/.test(above) || closing().test(above);
}

/** Shorter lines were not filled, and longer ones are whole paragraphs. */
const LEAST_FULL = 46;
const MOST_FULL = 100;

/** The line above is the last of a paragraph by its length. */
export function isBehindLastLine(source: Source, index: number): boolean {
  const { from, to } = source.line(index - 1);
  return index > 0 && to > from && (to - from < LEAST_FULL || to - from > MOST_FULL);
}

/** `They met on May`, below which a day may stand, or `as in paragraph`. */
export function endsBeforeNumber(words: string): boolean {
  return MONTH.test(words) || COUNTED.test(words);
}

const COUNTED =
  /\b(?:para(?:graph)?s?|articles?|sections?|chapters?|items?|pages?|no\.?|of|in|on|to|by|and|or|the)$/i;

const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/i;

/** Behind a finished sentence and right above a numbered paragraph: a heading may stand so where no lines are empty. */
export function isBetweenParagraphs(source: Source, index: number): boolean {
  if (source.body(index + 1) !== 'numbered' || index === 0) return false;
  return /[.!?"”)]$/.test(source.lastCharacter(index - 1)) && isBehindLastLine(source, index + 1);
}

/** No small letter stands there. */
export function beginsSentence(text: string, offset: number): boolean {
  return !/[a-z]/.test(text.charAt(offset));
}
