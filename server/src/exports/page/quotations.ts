import type { Block } from '../../model/blocks';
import type { Cable } from '../../model/cable';
import { endOfLine, isBlank, isLineEnd } from '../../syntax/lines';
import { firstIndex } from '../../text/ordered';
import { contains, type Span } from '../../text/span';

/** A stretch of words that lies within a quotation, or outside of all. */
export interface Stretch {
  readonly span: Span;
  readonly isQuotation: boolean;
}

/** Where a cable quotes other texts. */
export interface Quotations {
  /** The quotation that holds a stretch; null where none does. */
  holding(span: Span): Span | null;
  /** Parts a stretch where a quotation begins or ends in it. */
  parted(span: Span): readonly Stretch[];
}

/** The quotations of a cable that stand for themselves: closed, and on lines of their own. One in a sentence stays there. */
export function quotationsIn({ blocks, paragraphs, shown }: Cable): Quotations {
  const firstWords = new Set(paragraphs.map(({ textSpan }) => textSpan.start));
  const spans: Span[] = [];
  for (const block of blocks) {
    const span = block.kind === 'quotation' ? spanOf(shown, block, firstWords) : null;
    if (span && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  const firstBehind = (offset: number) => firstIndex(spans, ({ end }) => end > offset);
  return {
    holding(span) {
      const quotation = spans[firstBehind(span.start)];
      return quotation && contains(quotation, span) ? quotation : null;
    },
    parted({ start, end }) {
      const stretches: Stretch[] = [];
      let from = start;
      const upTo = (to: number, isQuotation: boolean) => {
        if (to > from) stretches.push({ span: { start: from, end: to }, isQuotation });
        from = Math.max(from, to);
      };
      for (let at = firstBehind(start); at < spans.length; at++) {
        const quotation = spans[at];
        if (!quotation || quotation.start >= end) break;
        upTo(quotation.start, false);
        upTo(Math.min(quotation.end, end), true);
      }
      upTo(end, false);
      return stretches;
    },
  };
}

/** From its opening words to the end of the line of its closing words; null where it is part of a sentence. */
function spanOf(text: string, { open, close }: Block, firstWords: ReadonlySet<number>): Span | null {
  if (!close) return null;
  const beginsLine = firstWords.has(open.start) || bareBefore(text, open.start);
  const isOpenedAlone = beginsLine || bareBehind(text, open.end) !== null;
  const end = bareBehind(text, close.end);
  if (!isOpenedAlone || end === null || endOfLine(text, open.start) >= close.end) return null;
  return { start: open.start, end };
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
