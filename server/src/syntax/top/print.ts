import type { Composer } from '../composer';
import { labelledText } from '../elements/front-lines';
import { distributionBlock, draftingBlock } from '../elements/print-lines';
import { leaf } from '../node';
import { pageHeading, restOfPageHeading } from '../print-forms';
import type { Source } from '../source';
import { tile } from '../tile';
import { FIELDS, HEADING } from './groups';

/** The elements that only print has; each gives the index of the line behind it. */

/** `PAGE 01 …`, whole or parted over two lines, and below it the number of the operator (cable-format 4.3). */
export function printedPage(source: Source, composer: Composer, start: number): number {
  let index = endOfPageHeading(source, start);
  const span = { start: source.line(start).from, end: source.line(index - 1).to };
  composer.interrupt(labelledText('pageBreak', source.text, span));
  const below = source.nextFilled(index);
  if (isOperatorNumber(source, below)) {
    const { from, to } = source.line(below);
    composer.interrupt(
      tile('operatorLine', source.text, { start: from, end: to }, [leaf('number', from, to)]),
    );
    index = below + 1;
  }
  return index;
}

/** Where the words of a page heading end that may share its line with the text; -1 where the line holds none. */
export function pageHeadingEnd(source: Source, index: number): number {
  pageHeading.lastIndex = source.line(index).from;
  return pageHeading.test(source.text) ? pageHeading.lastIndex : -1;
}

/** Behind a page heading a new section begins, with its distribution or its date; else the text goes on. */
export function opensSection(source: Source, index: number): boolean {
  if (source.top(index) !== 'pageHeading') return false;
  let next = source.nextFilled(endOfPageHeading(source, index));
  if (isOperatorNumber(source, next)) next = source.nextFilled(next + 1);
  const form = source.top(next);
  return form === 'distribution' || form === 'drafting' || form === 'dashLine' || form === 'dateTime';
}

function endOfPageHeading(source: Source, start: number): number {
  if (/\d{4,6}/.test(source.words(start))) return start + 1;
  const next = source.nextFilled(start + 1);
  restOfPageHeading.lastIndex = source.line(next).from;
  return next < source.count && restOfPageHeading.test(source.text) ? next + 1 : start + 1;
}

function isOperatorNumber(source: Source, index: number): boolean {
  return /^\d{2}(?:[ -]\d{2})*$/.test(source.words(index));
}

/** ACTION or ORIGIN and INFO, however many lines they take. */
export function distribution(source: Source, composer: Composer, start: number): number {
  let end = start + 1;
  for (let next = source.nextFilled(end); isCopies(source, next); next = source.nextFilled(end))
    end = next + 1;
  const span = { start: source.line(start).from, end: source.line(end - 1).to };
  composer.interrupt(distributionBlock(source.text, span));
  return end;
}

/** One more line of offices, or the letter behind the sum, if it did not fit on the line. */
function isCopies(source: Source, index: number): boolean {
  const form = source.top(index);
  if (form === 'distribution' || form === 'copies') return true;
  return /^[A-Z]$/.test(source.words(index)) && /\/\d{3}$/.test(source.words(index - 1));
}

/** DRAFTED BY, APPROVED BY and what follows them. */
export function drafting(source: Source, composer: Composer, start: number): number {
  const end = endOfDrafting(source, start);
  const span = { start: source.line(start).from, end: source.line(end - 1).to };
  composer.interrupt(draftingBlock(source.text, span));
  return end;
}

/** More lines of clearances than any cable has. */
const MOST_LINES = 60;

/** The block ends where dash line, heading or front begin; without them it is the lines that bear its labels. */
export function endOfDrafting(source: Source, start: number): number {
  let end = start + 1;
  let labelled = end;
  for (let index = end; index < source.count && index < start + MOST_LINES; index++) {
    const form = source.top(index);
    if (form === 'dashLine' || form === 'textLine' || HEADING.has(form) || FIELDS.has(form)) return end;
    if (form !== 'empty') end = index + 1;
    if (form === 'drafting') labelled = end;
  }
  return labelled;
}
