import { areCaptions } from '../../knowledge/printed-forms';
import { isArchiveLine } from '../body/signature';
import type { Source } from '../source';
import { isAddressLike } from './addressees';
import { isCaptionLike } from './caption-shape';
import { COUNTED_REFERENCE, fieldEnd } from './field-ends';
import { ADDRESSED, ANCHORS, FIELDS, HEADING } from './groups';
import { isProse } from './labelled';
import { opensSection } from './pages';
import { endOfDrafting } from './print';

/** How far heading and front reach. */
export interface TopRange {
  /** The line behind the last one that belongs to heading or front. */
  readonly end: number;
  /** The first text line; -1 where none is sure. */
  readonly textLine: number;
  /** A class word alone in the place of the text line, for want of one with a number; -1 where there is none. */
  readonly unnumbered: number;
}

/** Filled lines between the last field and the body that may still belong to the front. */
const REACH = 60;

/** How far heading and front reach: to the last field before the text begins. */
export function topRange(source: Source, start: number): TopRange {
  let end = start;
  let textLineIndex = -1;
  let isNumbered = false;
  let unnumbered = -1;
  let alone = -1;
  let sinceLast = 0;
  let anchored = false;
  let labelled = false;
  let loose = 0;
  for (let index = start; index < source.count; index++) {
    const form = source.top(index);
    if (form === 'empty') continue;
    // a class word with captions above the heading, `SECRET EXDIS`, is the mark of a page
    if (textLineIndex >= 0 && !isNumbered && isHeading(source, index)) textLineIndex = -1;
    const fronted = textLineIndex >= 0 || unnumbered >= 0;
    // Below the front, a class word is the foot of a page, and the next section's heading is the body's.
    if (fronted && form === 'classificationAlone') continue;
    if (fronted && opensSection(source, index)) break;
    const isLabelled = form === 'labelled' || form === 'closing';
    // Behind prose a label is of the text, or closes it.
    if (isLabelled && labelled && (loose > 0 || isProse(source, index))) break;
    labelled ||= isLabelled;
    if (ANCHORS.has(form) || (ADDRESSED.has(form) && index === end && anchored)) {
      anchored = true;
      sinceLast = 0;
      loose = 0;
      end = index + 1;
      if (form === 'textLine' && textLineIndex < 0) {
        textLineIndex = index;
        isNumbered = /\d/.test(source.words(index));
      }
      // A class word alone opens the front when a field follows it, and is a page's mark when a heading does.
      if (form === 'classificationAlone') alone = index;
      else if (HEADING.has(form)) alone = -1;
      else if (FIELDS.has(form) && textLineIndex < 0 && unnumbered < 0) unnumbered = alone;
    } else if (form === 'bareMrn' && textLineIndex < 0 && sinceLast < 8) {
      // the class word right above it is of the text line
      if (alone >= 0 && unnumbered < 0 && source.nextFilled(alone + 1) === index) unnumbered = alone;
      end = index + 1;
      anchored ||= FIELDS.has(source.top(source.nextFilled(index + 1)));
    } else if (
      (form === 'markdownHeading' && (fronted || !isArchiveLine(source.words(index)))) ||
      (form === 'numbered' && anchored && !COUNTED_REFERENCE.test(source.words(index)))
    ) {
      break;
    } else if (++sinceLast > REACH && anchored) {
      break;
    } else if (source.isEmpty(index - 1)) {
      loose++;
    }
  }
  if (!anchored) return { end: start, textLine: -1, unnumbered: -1 };
  end = Math.max(end, afterCaptions(source, end));
  return { end, textLine: textLineIndex, unnumbered };
}

/** The heading of a transmission, or of a print, begins or goes on. */
function isHeading(source: Source, index: number): boolean {
  return HEADING.has(source.top(index)) || opensSection(source, index);
}

/** A later section: its heading, text line, captions and fields follow one another without prose between. */
export function restartRange(source: Source, start: number): TopRange {
  let end = start;
  let textLineIndex = -1;
  for (let index = start; index < source.count; index++) {
    const form = source.top(index);
    if (form === 'empty') continue;
    if (textLineIndex < 0 && isAddressLike(source, index)) continue;
    if (form === 'drafting') index = endOfDrafting(source, index) - 1;
    if (form === 'plain' || form === 'numbered' || form === 'ruler' || form === 'markdownHeading') break;
    if (form === 'attributes') break;
    // `TO MINISTER` goes on with the text
    if (textLineIndex >= 0 && ADDRESSED.has(form)) break;
    if (form === 'passing' && textLineIndex >= 0) break;
    if (form === 'textLine' && textLineIndex < 0) textLineIndex = index;
    end = index + 1;
  }
  return {
    end:
      textLineIndex >= 0
        ? afterFields(source, afterPassing(source, afterCaptions(source, end, areCaptions)))
        : end,
    textLine: textLineIndex,
    unnumbered: -1,
  };
}

/** The index behind the passing lines from a line on; what no field follows may be prose that looks like one. */
function afterPassing(source: Source, start: number): number {
  let next = source.nextFilled(start);
  while (source.top(next) === 'passing') next = source.nextFilled(next + 1);
  return FIELDS.has(source.top(next)) ? next : start;
}

/** The index behind the fields that follow one another from a line on. */
function afterFields(source: Source, start: number): number {
  let end = start;
  for (let next = source.nextFilled(end); FIELDS.has(source.top(next)); next = source.nextFilled(end)) {
    end = fieldEnd(source, next);
  }
  return end;
}

/** `FOR AMBASSADOR FROM SECRETARY`, which may stand below the fields, too; `FROM BAD TO WORSE` is a heading. */
const ATTENTION =
  /^(?:(?:STATE|DEPT|DEPARTMENT) (?:FOR|PASS|PLEASE PASS) |(?:EYES ONLY )?(?:FOR|FROM|PASS(?: TO)?) (?:THE )?(?:AMB|CHARGE|DCM|CONSUL|SECRETARY|UNDER SEC|ASS(?:IS)?T|DEP(?:UTY|T)|A\/S|PRINCIPAL OFFICER|[A-Z]{1,4}\/[A-Z]))[^a-z]*[^a-z.:]$/;
const LONGEST_ATTENTION = 70;

function isAttention(words: string): boolean {
  return words.length <= LONGEST_ATTENTION && ATTENTION.test(words);
}

/** More lines of captions than any cable has. */
const MOST_CAPTIONS = 20;

/** Captions and passing lines may stand last, where the fields are missing; a later section repeats only what the table knows. */
function afterCaptions(source: Source, start: number, isCaption = isCaptionLike): number {
  let end = start;
  let lines = 0;
  for (let index = start; index < source.count; index++) {
    const form = source.top(index);
    if (form === 'empty') continue;
    if (++lines > MOST_CAPTIONS) break;
    if (form === 'passing' && isAttention(source.words(index)) && source.isEmpty(index + 1)) {
      end = index + 1;
      continue;
    }
    const short = source.line(index).to - source.line(index).from <= 40;
    if (form !== 'correction' && !(form === 'plain' && short && isCaption(source.words(index)))) break;
    if (opensBody(source, index) && !areCaptions(source.words(index).replace(/\/.*/, ''))) break;
    end = index + 1;
  }
  return end;
}

/** A heading: a ruler underlines it, or a paragraph follows, by its number or its portion mark. */
function opensBody(source: Source, index: number): boolean {
  const next = source.nextFilled(index + 1);
  const below = source.top(next);
  if ((below === 'ruler' && next <= index + 2) || below === 'numbered') return true;
  return /^\((?:TS|SBU|S|C|U)[)/]/.test(source.words(next));
}
