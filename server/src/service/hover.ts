import { citedCableLines } from '../features/cited-cables';
import { type HoverContent, hover as hoverOf } from '../features/hover';
import type { CableIndex } from '../workspace';
import type { CableDocument } from './document';
import { occurrence } from './occurrences';
import { cableAt, movedPlace } from './placed';
import { citedCables } from './workspace';

/**
 * What there is to know about the word at an offset; null where there is nothing.
 * @param index tells what the cables are to which it refers, where they are known
 */
export function hover(
  document: CableDocument,
  offset: number,
  index: CableIndex | null = null,
): HoverContent | null {
  const placed = cableAt(document, offset);
  const content = placed && hoverOf(placed.cable, offset - placed.offset, document.knowledge);
  const card = content ? movedPlace(content, placed.offset) : null;
  const found = index && occurrence(document, offset, 'cable');
  const lines = index && found ? citedCableLines(citedCables(index, found)) : [];
  if (!found || lines.length === 0) return card;
  const markdown = [...(card ? [card.markdown] : []), ...lines].join('\n\n');
  return { span: card?.span ?? found.entry ?? found.here, markdown };
}
