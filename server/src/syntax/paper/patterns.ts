import { monthNames } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import { numberWord, ordinalWord } from '../../text/number-words';
import { LeafPattern } from '../leaf-pattern';

/** Parts of the lines of paper forms; capitals and small letters are one, for sheets were typed in both. */

/** `March 9`, `Oct. 9, 1963` */
export const date = lazy(() => String.raw`(?:${monthNames()})\.? \d{1,2}(?!\d)(?:, ?\d{4})?`);

/** Local time: `5 p.m.`, `11 AM`, `8:46 PM`, `noon`; figures may be letters that look like them. Edited texts have `0032Z` from 1965 on. */
export const TIME = String.raw`(?:[\dOoIl]{1,2}(?:[:.][\dOoIl]{2})? ?[ap]\.? ?m\.?|\d{4}Z|noon|midnight|mid)(?![A-Za-z])`;

/** The name of a run before its number: `POLTO`; `Mytel 49, April 3` refers to another telegram. */
export const SERIES = '(?!(?:my|our|y?ur|your|re|ref|emb|dept?|leg|con|mis|(?:dep)?cir)tels? )[A-Z]{3,7}';

/** What may stand before the first word of a post's name, `St. John's`, and before the others: `Dar es Salaam`, `Port of Spain`. */
export const SAINT = String.raw`(?:S[Tt]\.\s+)?`;
export const SMALL_WORD = String.raw`(?:(?:de|do|da|es|of|au)\s+)?`;

const COUNT = `(?:\\d{1,2}|${numberWord})`;

/** `(SECTION ONE OF TWO)`, `(1 of 2)`, `FIRST OF THREE SECTIONS` */
export const SECTION = `\\(?(?:(?:FINAL )?SECTION ${COUNT} OF ${COUNT}|(?<=\\()SECTION ${COUNT}(?=\\))|\\d{1,2} OF \\d{1,2}|${ordinalWord} OF ${COUNT} SECTIONS)\\)?`;

/** `865.245/3-954`: class, and the day of the document run together: month, dash, day and year. */
export const DECIMAL_FILE = String.raw`\d{3}[A-Z]?(?:\.[0-9A-Z]{1,7})?\/\d{1,2}[-–]\d{3,4}`;
/** `POL 27-14 VIET/SUNFLOWER`, `AID(US) S VIET`: words that look so and are none are left out. */
export const SUBJECT_FILE = String.raw`(?!(?:PAGE|COPY|FORM|PARA|BOX|NO|GP|GROUP|SECTION|STATE|TEL|RG) )[A-Z]{2,5}(?:\([A-Z ]+\)| \d{1,2}(?:[-–]\d{1,2})*)(?: [A-Z]+(?: [A-Z]+)*(?:[-–][A-Z]+(?: [A-Z])?)?)?(?:\/[A-Z][A-Z ]+)?`;

/** The number of the central file, decimal or subject-numeric, within other words. */
export const FILE_NUMBER = `(?:${DECIMAL_FILE}|${SUBJECT_FILE})`;

/** The relatives of the telegram that went by pouch (cable-format-pre-1973 4). */
export const POUCH_TITLE = String.raw`(?:(?:FOREIGN SERVICE )?DESPATCH|(?:DEPARTMENT OF STATE\s+)?AIRGRAM|DEPARTMENT OF STATE\s+INSTRUCTION|OPERATIONS MEMORANDUM)`;

/** A pattern for a whole line. */
export function whole(source: string, flags: 'i' | '' = 'i'): LeafPattern {
  return new LeafPattern(`(?:${source})$`, flags);
}
