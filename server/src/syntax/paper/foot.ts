import type { PaperForm } from './forms';
import type { Sheet } from './sheet';

/** Where a telegram ends: cells by their index. */
export interface Foot {
  /** The signature; -1 where there is none. */
  readonly signature: number;
  /** The initials of the typist, without a number, below it; -1 where there are none. */
  readonly initials: number;
  /** The first cell that is no text any more; the number of cells where the text goes on to the end. */
  readonly start: number;
}

/** Filled lines from the end among which a signature is looked for. */
const REACH = 60;

/** What may stand right below a signature. */
const BELOW: ReadonlySet<PaperForm> = new Set([
  'classification',
  'footer',
  'mark',
  'note',
  'endMark',
  'fileNumber',
  'stamp',
  'drafting',
  'ruler',
]);

const NAME = /^(?:\p{Lu}[\p{L}'’.-]* ){0,3}\p{Lu}[\p{L}'’-]+$/u;
const INITIALS = /^[A-Z]{2,4}$/;
/** `1 Source: Department of State, Central Files …`, `2 Not printed.` below a text of an edited series. */
const FOOTNOTE = /^(?:(?:\[?\d{1,2}\]?|[*†]) ?(?=[A-Z“"])|Source: )/;

/** True for a line with which a note of an edited series begins. */
export function isFootnote(words: string): boolean {
  return FOOTNOTE.test(words);
}

/** Finds the end of the telegram: a name alone, and nothing but the foot of the form right below it. */
export function footOf(sheet: Sheet): Foot {
  const none = { signature: -1, initials: -1, start: sheet.count };
  let seen = 0;
  let found = none;
  for (let index = sheet.count - 1; index >= 0 && seen < REACH; index--) {
    if (sheet.isEmpty(index)) continue;
    seen++;
    if (sheet.isTitle(index) || sheet.form(index) === 'runningHead') break;
    if (sheet.form(index) === 'drafting') found = { ...none, start: index };
    else if (/^(?:\S{1,3} )?Source: /.test(sheet.words(index))) found = { ...none, start: index };
    const foot = sheet.form(index) === 'closing' ? closedAt(sheet, index) : signedAt(sheet, index);
    if (foot) return foot;
  }
  return found;
}

/** Below the words that close a despatch stands who signed it, in small letters. */
function closedAt(sheet: Sheet, index: number): Foot | null {
  const signature = sheet.nextFilled(index + 1);
  return NAME.test(sheet.words(signature)) ? { signature, initials: -1, start: index } : null;
}

/** The foot that a signature at a cell opens; null where the cell holds none. */
function signedAt(sheet: Sheet, index: number): Foot | null {
  if (!isNameAlone(sheet, index)) return null;
  const below = sheet.nextFilled(index + 1);
  if (isBelow(sheet, below)) return { signature: index, initials: -1, start: index };
  // `JRR` below `DOE`: initials are no second signature.
  const isMarked = INITIALS.test(sheet.words(below)) && isBelow(sheet, sheet.nextFilled(below + 1));
  return isMarked ? { signature: index, initials: below, start: index } : null;
}

function isBelow(sheet: Sheet, index: number): boolean {
  const form = sheet.form(index);
  return index >= sheet.count || (form !== undefined && BELOW.has(form)) || isFootnote(sheet.words(index));
}

/** Capitals, or one name, apart from the text: behind an empty line, far to the right, or behind the end of a sentence. */
function isNameAlone(sheet: Sheet, index: number): boolean {
  const words = sheet.words(index);
  const cell = sheet.cell(index);
  if (words.length > 40 || cell.sharesLine || !NAME.test(words)) return false;
  const form = sheet.form(index);
  if (form !== undefined && form !== 'office') return false;
  if (words !== words.toUpperCase() && words.includes(' ')) return false;
  if (isInitialsOfMark(sheet, index)) return false;
  return (
    index === 0 ||
    sheet.isEmpty(index - 1) ||
    cell.column >= 20 ||
    sheet.form(index - 1) === 'endMark' ||
    /[.!?"”)]$/.test(sheet.words(index - 1))
  );
}

/** Initials right below a name in capitals are the typist's. */
function isInitialsOfMark(sheet: Sheet, index: number): boolean {
  if (!INITIALS.test(sheet.words(index))) return false;
  let above = index - 1;
  while (above >= 0 && sheet.isEmpty(above)) above--;
  return (
    above >= 0 &&
    index - above <= 2 &&
    sheet.form(above) !== 'endMark' &&
    /^[A-Z][A-Z'’-]{1,30}$/.test(sheet.words(above))
  );
}
