import type { Composer } from '../composer';
import { distributionBlock, draftingBlock } from '../elements/print-lines';
import type { Source } from '../source';
import type { Stretch } from '../stretch';
import { FIELDS, HEADING } from './groups';
import { artefactsBetween, behindPages } from './pages';

/** The blocks that only print has, above the heading; each gives the index of the line behind it. */

/** ACTION or ORIGIN and INFO, however many lines they take. */
export function distribution(source: Source, composer: Composer, start: number): number {
  let end = start + 1;
  for (let next = lineOfCopies(source, end); next >= 0; next = lineOfCopies(source, end)) end = next + 1;
  composer.interrupt(distributionBlock(source.text, stretch(source, start, end)));
  return end;
}

/** The lines from one to before another, with what pages left between them. */
function stretch(source: Source, start: number, end: number): Stretch {
  const artefacts = artefactsBetween(source, start, end);
  return { start: source.line(start).from, end: source.line(end - 1).to, artefacts };
}

/** The next line of offices, the edge of a page between or none; -1 where none follows. A later section has its own ACTION. */
function lineOfCopies(source: Source, from: number): number {
  const next = source.nextFilled(from);
  if (isCopies(source, next)) return next;
  const behind = behindPages(source, next);
  const goesOn =
    behind > next && isCopies(source, behind) && !/^(?:ACTION|ORIGIN)/.test(source.words(behind));
  return goesOn ? behind : -1;
}

/** One more line of offices, or the letter behind the sum, if it did not fit on the line. */
function isCopies(source: Source, index: number): boolean {
  const form = source.top(index);
  if (form === 'distribution' || form === 'copies') return true;
  if (/^INFO:?$/.test(source.words(index))) return source.top(source.nextFilled(index + 1)) === 'copies';
  return /^[A-Z]$/.test(source.words(index)) && /\/\d{3}$/.test(source.words(index - 1));
}

/** DRAFTED BY, APPROVED BY and what follows them. */
export function drafting(source: Source, composer: Composer, start: number): number {
  const end = endOfDrafting(source, start);
  composer.interrupt(draftingBlock(source.text, stretch(source, start, end)));
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
