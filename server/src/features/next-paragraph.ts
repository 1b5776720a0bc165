import type { Paragraph } from '../model/body';
import type { Cable } from '../model/cable';

/** How the next paragraph begins. */
export interface NextParagraph {
  /** The numbered paragraph above it. */
  readonly before: Paragraph;
  readonly number: number;
  /** Number and mark in the style of the paragraph above: `4. (SBU) `. */
  readonly head: string;
}

/**
 * The number and mark that the paragraph behind an offset would begin with, printed like those of the paragraph above it;
 * null where there is no number above, where it belongs to a quoted text, or where that number is taken.
 */
export function nextParagraph({ text, paragraphs }: Cable, offset: number): NextParagraph | null {
  const numbered = paragraphs.filter(({ number }) => number !== null);
  const index = numbered.findLastIndex(({ span }) => span.start < offset);
  const before = numbered[index];
  if (!before || before.number === null || before.numberSpan === null || before.quoted) return null;
  const number = before.number + 1;
  if (numbered[index + 1]?.number === number) return null;
  const start =
    text[before.numberSpan.start - 1] === '\u00b6' ? before.numberSpan.start - 1 : before.numberSpan.start;
  const end = before.marking?.span.end ?? before.numberSpan.end;
  const printed = text.slice(start, Math.min(end, before.textSpan.start));
  const figures = printed.replace(/\d+/, String(number));
  return figures === printed ? null : { before, number, head: `${figures.trim()} ` };
}
