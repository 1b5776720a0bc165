import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';
import { type Mark, marksOf } from '../model/marks';
import type { PageMark } from '../model/pages';
import type { Span } from '../text/span';

/** A page of the original, and the stretch of the text that was copied from it. */
export interface Page {
  /** Counted through the whole scan, from 1. */
  readonly number: number;
  /** From its mark to the next; relative to the cable. */
  readonly span: Span;
}

/** Where a page begins, and how its number follows from the page before. */
interface PageStart {
  readonly offset: number;
  readonly after: (before: Place) => Place;
}

/** Which page something stands on: counted through the scan, and as the print counts within its section. */
interface Place {
  readonly number: number;
  readonly section: number;
  readonly page: number;
}

/**
 * The pages of a cable, in text order. What the transcriber wrote, `[page 2]`, is the page of the scan; what the print
 * says counts from 1 in each section and is added up. A text without a mark is one page.
 * @param before how many pages of the scan the cables before this one fill
 */
export function pagesOf(cable: Cable, knowledge: Knowledge, before = 0): readonly Page[] {
  const transcribed = marksOf(cable, knowledge).marks.filter(({ kind }) => kind === 'page');
  const starts = [...cable.pages.map(printedStart), ...transcribed.map(transcribedStart)];
  starts.sort((a, b) => a.offset - b.offset);
  let place: Place = { number: before + 1, section: 1, page: 1 };
  const begun = [{ number: place.number, start: 0 }];
  for (const { offset, after } of starts) {
    const next = after(place);
    if (next.number !== place.number) begun.push({ number: next.number, start: offset });
    place = next;
  }
  return begun.map(({ number, start }, index) => ({
    number,
    span: { start, end: begun[index + 1]?.start ?? cable.text.length },
  }));
}

/** A number that is none, as `[page iv]`, is the next. */
function transcribedStart({ span, detail }: Mark): PageStart {
  return {
    offset: span.start,
    after: ({ number: last, section, page }) => {
      const number = Math.max(1, Number.parseInt(detail, 10) || last + 1);
      return { number, section, page: Math.max(1, page + number - last) };
    },
  };
}

function printedStart({ span, section, page }: PageMark): PageStart {
  return {
    offset: span.start,
    after: (before) => {
      const next = { section: section?.number ?? before.section, page: page ?? before.page + 1 };
      return { ...next, number: before.number + pagesBetween(before, next) };
    },
  };
}

/** How many pages further a mark leads; 0 where it repeats the one before. A count that falls back goes on by one. */
function pagesBetween(before: Place, next: Omit<Place, 'number'>): number {
  if (next.section > before.section) return next.section - before.section - 1 + next.page;
  if (next.section < before.section || next.page < before.page) return 1;
  return next.page - before.page;
}
