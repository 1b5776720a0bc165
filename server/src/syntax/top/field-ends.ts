import {
  areCaptions,
  areOnlyCaptions,
  areTags,
  blockOpening,
  monthNames,
} from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Form } from '../forms';
import type { Source } from '../source';
import { isCaptionLike } from './caption-shape';
import { FIELDS, PAGE_EDGES } from './groups';
import { labelledEnd } from './labelled';
import { isNotice } from './notice';
import { behindPages, pageArtefact } from './pages';

/** How far each field of the front reaches, over its wrapped lines and over the artefacts of pages within it. */

/** Other elements, before which every field ends. */
const ENDS_FIELD: ReadonlySet<Form> = new Set([
  ...FIELDS,
  ...PAGE_EDGES,
  'pageBreak',
  'ruler',
  'numbered',
  'markdownHeading',
  'serviceNote',
]);

/** `TASG: PGOV`: a label that lost its letters begins another field all the same. */
const DAMAGED_LABEL = /^[A-Za-z.,]{2,9} ?[:;]/;

/** Whether a line goes on with a field whose last line so far is another. */
type GoesOn = (source: Source, index: number, last: number) => boolean;

/** The index of the line behind the last of the field that begins at a line. */
export function fieldEnd(source: Source, start: number): number {
  return FIELD_ENDS[source.top(start)]?.(source, start) ?? start + 1;
}

const FIELD_ENDS: Partial<Record<Form, (source: Source, start: number) => number>> = {
  executiveOrder: (source, start) =>
    extend(source, start, goesOnWithOrder(source.words(start)), isRestOfOrder),
  tags: (source, start) => extend(source, start, goesOnWithTags, goesOnWithTags, isOpenEnd),
  subject: (source, start) => extend(source, start, goesOnWithSubject, isRestOfSubject, isOpenSubject),
  authority: endOfAuthority,
  reference: endOfReferences,
  labelled: labelledEnd,
  closing: labelledEnd,
};

/**
 * The index behind the lines that belong to the field that begins at a line: filled lines that go on with it, and
 * those that resume it behind the artefacts of a page, or behind an empty line where the one above it is open.
 */
function extend(
  source: Source,
  start: number,
  goesOn: GoesOn,
  resumes: GoesOn,
  isOpen?: (words: string) => boolean,
): number {
  let end = filledEnd(source, start, goesOn);
  for (;;) {
    const next = source.nextFilled(end);
    const after = behindPages(source, next);
    const isParted = after > next || (next > end && isOpen?.(source.words(end - 1)) === true);
    if (!isParted || after >= source.count || !resumes(source, after, end - 1)) return end;
    end = filledEnd(source, after, goesOn);
  }
}

/** A comma promises more, behind an empty line too, and so does a label alone. */
function isOpenEnd(words: string): boolean {
  return words.endsWith(',') || words.endsWith(':');
}

/** Behind such a line an empty one may part a subject in two. */
function isOpenSubject(words: string): boolean {
  return words.length >= FULL_LINE || isUnfinished(words);
}

/** A word that no subject ends with. */
const OPEN_WORD = /\b(?:AND|OF|THE|TO|FOR|IN|ON|WITH|AT|BY|FROM)$/i;

/** A word or sign that no subject ends with. */
function isUnfinished(words: string): boolean {
  return /[,;:&/-]$/.test(words) || OPEN_WORD.test(words);
}

/** The index behind a line and the filled lines below it that go on with it. */
function filledEnd(source: Source, start: number, goesOn: GoesOn): number {
  let index = start + 1;
  while (index < source.count && !source.isEmpty(index) && goesOn(source, index, index - 1)) index++;
  return index;
}

/** `DECL: UPON THE OPENING OF`, `XGDS-2, DECLAS`: any words may go on with an event, but for a caption. */
const EVENT = /DECL.*\b(?:AFTER|UPON|WHEN|UNTIL)\b|DECL(?:AS)?:?$/i;

function goesOnWithOrder(first: string): GoesOn {
  const declassifies = /DECL/i.test(first);
  const isCaption = EVENT.test(first) ? areCaptions : isCaptionLike;
  return (source, index, last) => {
    const words = source.words(index);
    if (isValue(source.words(last), words)) return true;
    return declassifies && source.top(index) === 'plain' && !isCaption(words) && !DAMAGED_LABEL.test(words);
  };
}

/** The value stands below the number of the order, or the rest of it: `12065: RDS-1 5/12/97 (DOE, J.)`, `OR-M`. */
function isValue(above: string, words: string): boolean {
  if (/^E\.? ?O\.? ?:?$/i.test(above)) return /^1[1-3]\d{3}\b/.test(words);
  if (/\d{5} ?:?$/.test(above)) return /^(?:DECL|N\/?A\b|X?GDS|ADS|RDS|OADR)/.test(words);
  return /^E\.?O\.? ?12065/.test(above) && /^(?:OR-[A-Z]|[A-Z .,]{2,30}\) ?OR-[A-Z])\.?$/.test(words);
}

/** Behind a page the order goes on where its value is missing or unfinished. */
function isRestOfOrder(source: Source, index: number, last: number): boolean {
  if (source.top(index) !== 'plain' || areCaptions(source.words(index))) return false;
  return /(?:\d{5} ?:?|[-,:]|\bDECL(?:AS)?)$/.test(source.words(last));
}

function goesOnWithTags(source: Source, index: number, last: number): boolean {
  const form = source.top(index);
  const [before, words] = [source.words(last), source.words(index)];
  if (form === 'plain' || form === 'numbered') return isTagsTail(before, words);
  // `FM SENV`, `G-10`: what looks like another line; BT alone is one.
  return form !== 'empty' && (before.endsWith(',') || form !== 'separator') && areTags(words);
}

/** `E.O. 13382 AND IRAN`: an order that the subject speaks of. */
const ORDER_NAMED = /^E\.?O\.? ?\d{4,5} (?!N\/?A|DECL|X?GDS|ADS|[A-Z]DS|AS AMENDED)[A-Z]/i;

/** A colon behind the first words. */
const LABELLED = /^\S+(?: \S+)? ?[:;]/;

const OWN_WORDS: ReadonlySet<Form> = new Set(['tags', 'subject', 'authority']);

/** `VIEW OF / TAGS IN MAY`: behind such a word a label without its colon is one of the subject's own words. */
function isOwnWord(source: Source, index: number, last: number): boolean {
  return OPEN_WORD.test(source.words(last)) && !LABELLED.test(source.words(index));
}

function goesOnWithSubject(source: Source, index: number, last: number): boolean {
  const form = source.top(index);
  if (OWN_WORDS.has(form) && isOwnWord(source, index, last)) return true;
  if (form === 'plain' && FIRST_IN_PARENTHESES.test(source.words(index))) return false;
  if (OF_HEADING.has(form) || (form === 'textLine' && isNumbered(source, index, last))) return false;
  if (form === 'executiveOrder') return ORDER_NAMED.test(source.words(index));
  if (form === 'plain' && isNotice(source.words(index))) return isOwnWord(source, index, last);
  if (form === 'plain' && areOnlyCaptions(source.words(index))) return !areCaptionsBelow(source, index, last);
  if (form === 'plain' && isApart(source, index + 1)) return !isBlockHead(source, index);
  return !ENDS_FIELD.has(form);
}

/** `(1) Rain`, the first of the text. */
const FIRST_IN_PARENTHESES = /^\(1\) [A-Z]/;

/** The subject of a mail stands above a cable. */
const OF_HEADING: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'security',
  'dateTime',
]);

/** A text line with its serial, and nothing of a sentence before it. */
function isNumbered(source: Source, index: number, last: number): boolean {
  return /[A-Z] \d{3,6}$/.test(source.words(index)) && !isUnfinished(source.words(last));
}

/** `SIPDIS` right below the subject; `SENSITIVE` only where the line above had room for more. */
function areCaptionsBelow(source: Source, index: number, last: number): boolean {
  return source.words(index).includes('SIPDIS') || source.words(last).length < FULL_LINE;
}

/** Above a ruler words may follow the name of the block, `SUMMARY: BEES`; else they may be the subject's own. */
function isBlockHead(source: Source, index: number): boolean {
  const words = source.words(index);
  const name = blockHead().exec(words)?.[0];
  return name !== undefined && (name === words || source.top(index + 1) === 'ruler');
}

/** An empty line, a ruler or a paragraph, above which a heading may stand. */
function isApart(source: Source, index: number): boolean {
  const form = source.top(index);
  return form === 'empty' || form === 'ruler' || form === 'numbered';
}

/** A subject that had to be wrapped has filled its line. */
const FULL_LINE = 40;

/** Two lines of capitals, each apart from all others, as in a copy that made a paragraph of each; the first has no room left. */
function isWrappedApart(source: Source, index: number, last: number): boolean {
  const isApartFromAll = [last, index].every((line) => source.isEmpty(line - 1) && source.isEmpty(line + 1));
  const words = [source.words(last), source.words(index)];
  return (
    isApartFromAll && words.every((line) => !/[a-z]/.test(line)) && (words[0]?.length ?? 0) >= FULL_LINE + 10
  );
}

/** Behind a page the subject goes on where its last line is unfinished, or a field follows the next. */
function isRestOfSubject(source: Source, index: number, last: number): boolean {
  if (source.top(index) !== 'plain' || areCaptions(source.words(index))) return false;
  if (!goesOnWithSubject(source, index, last)) return false;
  if (isWrappedApart(source, index, last)) return true;
  const below = source.nextFilled(filledEnd(source, index, goesOnWithSubject));
  return FIELDS.has(source.top(below)) || isUnfinished(source.words(last));
}

/** Its sentence goes on behind an empty line. */
function isOpenAuthority(words: string): boolean {
  return isUnfinished(words) || /\breasons?$/i.test(words);
}

/** The classifier, and behind an empty line the reason: `for reasons 1.4 (b) and (d).` */
function endOfAuthority(source: Source, start: number): number {
  const end = extend(source, start, goesOnWithAuthority, isRestOfAuthority, isOpenAuthority);
  const next = source.nextFilled(end);
  const isReason = next === end + 1 && source.top(next) === 'plain' && REASON_ALONE.test(source.words(next));
  return isReason && !/1\.[45]/.test(source.passage(start, end))
    ? filledEnd(source, next, goesOnWithAuthority)
    : end;
}

const REASON_ALONE = /^(?:(?:for|per|under) )?(?:the )?reasons? [^.]{0,30}1\s?\.[45]/i;

/** `E.O. 13526 1.4 (b), (d)` below the classifier is the reason, not the field. */
const REASON_LINE = /^E\.?O\.? ?\d{5},? (?:sec(?:tion|\.)? ?)?1\.[45]/i;

function goesOnWithAuthority(source: Source, index: number): boolean {
  const form = source.top(index);
  if (form === 'authority' || REASON_LINE.test(source.words(index))) return true;
  return form !== 'closing' && !ENDS_FIELD.has(form);
}

/** Behind a page it goes on with a label of its own, or where its sentence is unfinished. */
function isRestOfAuthority(source: Source, index: number, last: number): boolean {
  const form = source.top(index);
  return form === 'authority' || (form === 'plain' && !/[.!]$/.test(source.words(last)));
}

const BARE_LABEL = /^[A-Z()]+ ?:?$/i;
/** `A. 08 ROME 114`; behind an empty line only an entry goes on with the list. */
const ANY_ENTRY = /^(?:¶ ?)?(?:REF )?[([]?[A-Z](?:[.)\]:]|\.\))/;
const LATER_ENTRY = /^(?:¶ ?)?(?:REF )?[([]?[B-Z](?:[.)\]:]|\.\))/;

/** `REF B: 08 ROME 114`, the second and later entries of a list that repeats its label. */
const LABELLED_REFERENCE = /^REF(?:TEL)?:? \(?[B-Z][).:]/i;

/** Lists have empty lines and pages between their entries. */
function endOfReferences(source: Source, start: number): number {
  const goesOn: GoesOn = (_, index) => isReferenceTail(source, start, index);
  // A label alone has its first entry below it.
  const entry = BARE_LABEL.test(source.words(start)) ? ANY_ENTRY : LATER_ENTRY;
  let end = start;
  for (let next = start; ; next = source.nextFilled(end)) {
    end = filledEnd(source, next, goesOn);
    const after = behindPages(source, end);
    if (after >= source.count) return end;
    const isRest = isBroken(source, end, after);
    // the number of a reference may look like that of a paragraph: `112, (C) ROME 44`
    const isTail = (isRest && source.top(after) === 'numbered') || isReferenceTail(source, start, after);
    if (!isTail || !(isRest || entry.test(source.words(after)))) return end;
    end = after;
  }
}

/** A page break parts a reference in two: a post, or words that promise more, above it and a number below. */
function isBroken(source: Source, end: number, after: number): boolean {
  if (!pageArtefact(source, source.nextFilled(end))) return false;
  return (
    /(?:,|;|&|[A-Z]{3}|\b[A-Z][.):])$/.test(source.words(end - 1)) &&
    /^(?:[A-Z .'-]+ )?\d{1,6}(?![\d.)])/.test(source.words(after))
  );
}

/** A code and a comma: names without their parentheses may follow. */
const CODE_AND_MORE = /^(?:[A-Z]{2}|[A-Z]{4}) ?, ?[A-Z]/;

/** Codes, names in parentheses and links, and nothing else; a lone caption is none. */
function isTagsTail(before: string, words: string): boolean {
  if (!/^[A-Z0-9 ,;()[\]#&/.'-]+$/.test(words.replace(/\]\([^)]*\)/g, ']'))) return false;
  if (/[,;]$|\([^)]*$/.test(before)) return true;
  if (CODE_AND_MORE.test(words) && !areCaptions(words)) return true;
  const list = words.replace(/\([^)]*\)?/g, ' ');
  const codes = list.split(/[ ,;]+/);
  const isShort = (word: string): boolean => word === '' || /^\[?(?:[A-Z]{2}|[A-Z]{4})\]?$/.test(word);
  return codes.every(isShort) || areTags(list);
}

const MRN_LIKE = /[A-Z]{3,}[ -]?\d{2,6}(?!\d)/;
/** A post and its serial, but not a month and its year. */
const whole = lazy(
  () => new RegExp(String.raw`[A-Z] (?<!\b(?:${monthNames()}) )\d{3,6}(?: \(?NOTAL\)?)?[.;]?$`),
);
const EIGHT_WORDS = /^(?:[^ ]* ){7}/;
const blockHead = lazy(() => new RegExp(`^${blockOpening('head')}(?:[:.]|$)`, 'i'));

/** Words of the text right under a whole reference: a long line without a number of a cable, or the head of a block. */
function isProse(above: string, words: string): boolean {
  if (blockHead().test(words)) return true;
  return EIGHT_WORDS.test(words) && whole().test(above) && !MRN_LIKE.test(words) && !ANY_ENTRY.test(words);
}

/** `REF: 1) ROME 12`, a list with figures for letters, and a later entry of it. */
const COUNTED = /^REF[A-Z()]{0,10}[.:]*\s+1[.)]/i;
export const COUNTED_REFERENCE = /^[2-9][.)] +(?:\d\d )?[A-Z]{3,}[A-Z .'-]{0,30} \d{1,6}(?![\d.])/;

/** Each reference has its label: `REF: ROME 130`, and right below it `REF: TUNIS 9`. */
function isAnotherLine(source: Source, start: number, index: number): boolean {
  const single = /^REFS?: +(?:\d\d )?[A-Z]{3,}[A-Z .'-]{0,30} \d{1,6}(?: \(?NOTAL\)?)?[.;,]?$/;
  return index > start && single.test(source.words(index - 1)) && single.test(source.words(index));
}

/** `I. BEES SWARM`, no post and number, which is the ninth entry of a list only behind the eighth. */
const ROMAN_ONE = /^\(?I[.)] (?!(?:\d\d )?[A-Z]{3,}[A-Z .'-]{0,30} \d{1,6}(?![\d.]))/;

/** A line of the list that begins at `start`: no other element, and no portion mark of the text. */
function isReferenceTail(source: Source, start: number, index: number): boolean {
  const form = source.top(index);
  const words = source.words(index);
  if (form === 'reference') return LABELLED_REFERENCE.test(words) || isAnotherLine(source, start, index);
  if (form === 'numbered') return COUNTED.test(source.words(start)) && COUNTED_REFERENCE.test(words);
  if (ENDS_FIELD.has(form) || source.top(index + 1) === 'ruler') return false;
  if (index > start && /^\*\*[^\d*]+\*\*$/.test(words)) return false;
  // `FOR EUR/WE FROM AMBASSADOR` right under a whole reference
  if (form === 'passing' && index > start && whole().test(source.words(index - 1)) && !MRN_LIKE.test(words))
    return ANY_ENTRY.test(words);
  // a text may count its paragraphs in Roman figures
  if (ROMAN_ONE.test(words)) return /\bH[.)\]:]/.test(source.passage(start, index));
  if (words.startsWith('(C)')) return source.passage(start, index).includes('(B)');
  if (index > start && isProse(source.words(index - 1), words)) return false;
  return !/^\((?:U|C|S|SBU|TS)\b/.test(words) && (words.length < 100 || /^[([]?[A-Z][.)\]]/.test(words));
}
