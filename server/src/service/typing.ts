import { onTyped, partnerBelow, type TypingSettings } from '../features/typing';
import type { TextEdit } from '../text/edit';
import type { CableDocument } from './document';
import { cableAt, movedPlace } from './placed';

/** What a key that was just typed brings with it; `offset` is that of the cursor behind it. */
export function changesOnTyping(
  document: CableDocument,
  offset: number,
  key: string,
  settings: TypingSettings,
): readonly TextEdit[] {
  const placed = typedIn(document, offset);
  if (!placed) return [];
  const changes = onTyped(placed.cable, offset - placed.offset, key, settings, document.knowledge);
  return changes.map((change) => movedPlace(change, placed.offset));
}

/** The words that close what the line above the cursor opens; null where there is nothing to close. */
export function closingPartner(document: CableDocument, offset: number): string | null {
  const placed = typedIn(document, offset);
  return placed ? partnerBelow(placed.cable, offset - placed.offset, document.knowledge) : null;
}

/** The cable in which the key before an offset was typed: at the seam of two the upper one. */
function typedIn(document: CableDocument, offset: number): ReturnType<typeof cableAt> {
  return cableAt(document, Math.max(0, offset - 1));
}
