import type { Paragraph } from '../model/body';
import type { Cable } from '../model/cable';

/** A numbered paragraph, and how the one behind it begins. */
export interface NextParagraph {
  readonly before: Paragraph;
  /** Number and mark, printed like those of the paragraph before: `4. (SBU) `. */
  readonly head: string;
  /** The next numbered paragraph has this number already. */
  readonly isTaken: boolean;
}

/** The last numbered paragraph above an offset and what comes behind it; null within a quoted text or without a number. */
export function nextParagraph({ text, paragraphs }: Cable, offset: number): NextParagraph | null {
  const numbered = paragraphs.filter(({ number }) => number !== null);
  const index = numbered.findLastIndex(({ span }) => span.start < offset);
  const before = numbered[index];
  if (!before || before.number === null || before.numberSpan === null || before.quoted) return null;
  const head = headBehind(text, before);
  return head === null ? null : { before, head, isTaken: numbered[index + 1]?.number === before.number + 1 };
}

/** Null where the number is a word. */
function headBehind(text: string, { number, numberSpan, marking, textSpan }: Paragraph): string | null {
  if (number === null || numberSpan === null) return null;
  const start = text[numberSpan.start - 1] === '\u00b6' ? numberSpan.start - 1 : numberSpan.start;
  const end = marking && marking.span.end <= textSpan.start ? marking.span.end : numberSpan.end;
  const printed = text.slice(start, end);
  return /\d/.test(printed) ? `${printed.replace(/\d+/, String(number + 1)).trim()} ` : null;
}
