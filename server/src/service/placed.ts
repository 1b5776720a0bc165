import { indexAt, type PlacedCable } from '../model/document';
import type { Span } from '../text/span';
import type { CableDocument } from './document';

/** The cable that holds an offset of the text; undefined in an empty text. */
export function cableAt({ cables }: CableDocument, offset: number): PlacedCable | undefined {
  return cables[indexAt(cables, offset)];
}

/** From an offset within a cable to one within the text that holds it. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Anything with a place within a cable, placed within the text that holds it. */
export function movedPlace<Place extends { readonly span: Span }>(place: Place, by: number): Place {
  return by === 0 ? place : { ...place, span: movedSpan(place.span, by) };
}
