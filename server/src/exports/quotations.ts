import type { Cable } from '../model/cable';
import { endOfLine, isBlank, isLineEnd } from '../syntax/lines';
import { firstIndex } from '../text/ordered';
import { contains, type Span } from '../text/span';

/** A text that a cable quotes, between words that open and close it. */
export interface Quotation {
  /** Its place among those of the cable, from 1. */
  readonly number: number;
  /** With these words, and to the end of the line of those that close it where it stands for itself. */
  readonly span: Span;
  /** Without them and their signs. */
  readonly words: Span;
  /** It stands for itself, on lines of its own; any other is part of a sentence. */
  readonly standsAlone: boolean;
}

/** The quotations of a cable that are closed, in order, none within another. */
export function quotationsOf({ blocks, paragraphs, shown }: Cable): readonly Quotation[] {
  const firstWords = new Set(paragraphs.map(({ textSpan }) => textSpan.start));
  const quotations: Quotation[] = [];
  for (const { kind, open, close } of blocks) {
    if (kind !== 'quotation' || close === null || open.start < (quotations.at(-1)?.span.end ?? 0)) continue;
    const end = endAlone(shown, open, close, firstWords);
    quotations.push({
      number: quotations.length + 1,
      span: { start: open.start, end: end ?? close.end },
      words: { start: Math.min(behindOpening(shown, open), close.start), end: close.start },
      standsAlone: end !== null,
    });
  }
  return quotations;
}

/** A stretch of words, and the quotation that it lies within; null outside of all. */
export interface Stretch {
  readonly span: Span;
  readonly quotation: Quotation | null;
}

/** Finds which of some quotations hold a stretch. */
export interface Quotations {
  /** The quotation that holds all of a stretch; null where none does. */
  holding(span: Span): Quotation | null;
  /** Parts a stretch where a quotation begins or ends in it. */
  parted(span: Span): readonly Stretch[];
}

/**
 * Gives what is asked of quotations by place.
 * @param spanOf how much of a quotation counts as quoted
 */
export function quotationsBy(
  quotations: readonly Quotation[],
  spanOf: (quotation: Quotation) => Span,
): Quotations {
  const firstBehind = (offset: number) =>
    firstIndex(quotations, (quotation) => spanOf(quotation).end > offset);
  return {
    holding(span) {
      const quotation = quotations[firstBehind(span.start)];
      return quotation && contains(spanOf(quotation), span) ? quotation : null;
    },
    parted({ start, end }) {
      const stretches: Stretch[] = [];
      let from = start;
      const upTo = (to: number, quotation: Quotation | null) => {
        if (to > from) stretches.push({ span: { start: from, end: to }, quotation });
        from = Math.max(from, to);
      };
      for (let at = firstBehind(start); at < quotations.length; at++) {
        const quotation = quotations[at];
        if (!quotation || spanOf(quotation).start >= end) break;
        upTo(spanOf(quotation).start, null);
        upTo(Math.min(spanOf(quotation).end, end), quotation);
      }
      upTo(end, null);
      return stretches;
    },
  };
}

/** The rest of a line that ends with a colon, `BEGIN TEXT OF ROME 711:`, or a sign alone. */
const SIGNS = /(?:[^\n\r:]{0,80}:[ \t]*(?=[\n\r])|[:.)]*(?!\S))/y;

/** Where the signs behind the opening words end. */
function behindOpening(text: string, { end }: Span): number {
  SIGNS.lastIndex = end;
  return end + (SIGNS.exec(text)?.[0].length ?? 0);
}

/** The end of the line of the closing words; null where the quotation is part of a sentence. */
function endAlone(text: string, open: Span, close: Span, firstWords: ReadonlySet<number>): number | null {
  const beginsLine = firstWords.has(open.start) || bareBefore(text, open.start);
  const isOpenedAlone = beginsLine || bareBehind(text, open.end) !== null;
  const isOfLines = endOfLine(text, open.start) < close.end;
  return isOpenedAlone && isOfLines ? bareBehind(text, close.end) : null;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether nothing but signs stands before an offset on its line. */
function bareBefore(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) if (WORD.test(text.charAt(--at))) return false;
  return true;
}

/** Where the signs behind an offset end that stand there alone up to the end of the line; null where words follow. */
function bareBehind(text: string, offset: number): number | null {
  let end = offset;
  for (let at = offset; at < text.length && !isLineEnd(text.charCodeAt(at)); at++) {
    if (WORD.test(text.charAt(at))) return null;
    if (!isBlank(text.charCodeAt(at))) end = at + 1;
  }
  return end;
}
