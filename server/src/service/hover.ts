import { type HoverContent, hover as hoverOf } from '../features/hover';
import type { CableDocument } from './document';
import { cableAt, movedPlace } from './placed';

/** What there is to know about the word at an offset; null where there is nothing. */
export function hover(document: CableDocument, offset: number): HoverContent | null {
  const placed = cableAt(document, offset);
  const content = placed && hoverOf(placed.cable, offset - placed.offset, document.knowledge);
  return content ? movedPlace(content, placed.offset) : null;
}
