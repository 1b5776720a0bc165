import { hover } from '../../../server/src/features/hover';
import { standardKnowledge } from '../../../server/src/knowledge';
import { readCable } from '../../../server/src/model/cable';
import { cursorIn } from '../../helpers/marked';
import { VALLETTA } from '../cables';

/** What the hover says at the | of a passage: its lines, without the empty ones between. */
export function hoverAt(passage: string, text = VALLETTA): string | null {
  const content = hover(readCable(text), cursorIn(text, passage), standardKnowledge);
  return content?.markdown.replaceAll('\n\n', '\n') ?? null;
}

/** The words that the hover is about. */
export function hoveredAt(passage: string, text = VALLETTA): string | null {
  const content = hover(readCable(text), cursorIn(text, passage), standardKnowledge);
  return content && text.slice(content.span.start, content.span.end);
}

/** The same in a cable in which one line was exchanged for another. */
export function hoverIn(line: string, passage: string): string | null {
  return hoverAt(passage, VALLETTA.replace(line, passage.replace('|', '')));
}

export const tagsHover = (passage: string) => hoverIn('TAGS: PGOV EAGR SENV MT', passage);
export const eoHover = (passage: string) => hoverIn('E.O. 12958: DECL: 05/14/2019', passage);
export const markHover = (passage: string) => hoverIn('(C/NF)', passage);
export const captionHover = (passage: string) => hoverIn('NOFORN', passage);
/** In the text, where mixed case is the rule. */
export const wordHover = (passage: string) => hoverIn('A quiet summer', `A ${passage}`);
/** In a text of capitals. */
export const capitalsHover = (passage: string) =>
  hoverAt(passage, `UNCLAS ROME 00305\n\n1. THE FAIR ${passage.replace('|', '')} WAS HELD ON THE SQUARE.\n`);
