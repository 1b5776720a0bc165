// Which page of the scan a line of the text belongs to, and the other way round. Pure.
import type { Spot } from './messages';

/** A page of the scan and the lines that were copied from it, as the server answers `cable/pages`. */
export interface TextPage {
  readonly number: number;
  readonly range: { readonly start: TextPlace; readonly end: TextPlace };
}

/** A place in the text: line and character from 0. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

/** The page of a place; undefined where the text has no pages. */
export function pageAt(pages: readonly TextPage[], place: TextPlace): number | undefined {
  return pages.findLast(({ range }) => !isBefore(place, range.start))?.number;
}

/** A typed page is empty at its head and its foot: so much of its height each. */
const EDGE = 0.08;

/**
 * The place in the text that was copied from a spot of the scan: as far down in the text of the page as the spot lies on
 * the paper, or its beginning where nothing says where the text of the page ends.
 * @param count how many pages the scan has
 * @returns undefined where the text has no mark of this page
 */
export function placeOf(pages: readonly TextPage[], spot: Spot, count: number): TextPlace | undefined {
  const index = pages.findIndex(({ number }) => number === spot.page);
  const page = pages[index];
  if (!page) return undefined;
  const { start, end } = page.range;
  const next = pages[index + 1]?.number ?? count + 1;
  if (next !== page.number + 1) return start;
  const part = Math.min(1, Math.max(0, (spot.y - EDGE) / (1 - 2 * EDGE)));
  const line = start.line + Math.floor(part * Math.max(0, end.line - start.line));
  return line === start.line ? start : { line, character: 0 };
}

function isBefore(a: TextPlace, b: TextPlace): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
