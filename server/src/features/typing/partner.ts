import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { closingFor } from '../closing-words';
import { isInHead, lineAbove, lineAt } from '../lines';

/** A line that opens a block and has nothing behind it. */
const OPENING = /(?<words>\bBEGIN [A-Z -]+|^[ \t]*QUOTE)[ \t]*[:.]?[ \t]*$/i;

/**
 * The words that close what the line above the cursor opens, `END TEXT`, where the cursor stands on an empty line below it
 * and nothing further down closes it; else null.
 * @param offset UTF-16, relative to the cable
 */
export function partnerBelow(cable: Cable, offset: number, { blockWords }: Knowledge): string | null {
  const { text } = cable;
  const line = lineAt(text, offset);
  const above = lineAbove(text, line.start);
  if (!above || text.slice(line.start, line.end).trim() !== '' || isInHead(cable, above, above.end))
    return null;
  const opening = OPENING.exec(text.slice(above.start, above.end))?.groups?.words;
  const entry = opening === undefined ? undefined : blockWords.find(opening);
  if (opening === undefined || !entry) return null;
  const closing = closingFor(entry.words, opening);
  return text.toUpperCase().includes(closing.toUpperCase(), offset) ? null : closing;
}
