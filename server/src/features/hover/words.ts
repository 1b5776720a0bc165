import type { Span } from '../../text/span';

/** A stretch of the cable with its span. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Longer runs of letters are no words. */
const LONGEST_WORD = 40;

/**
 * The words of the text around an offset, at most `reach` UTF-16 units to either side and within the given span:
 * letters and figures, and what may join them (`A/DCM`, `NOT/NOT`, `C&R`, `NON-PAPER`, `A.I.`).
 */
export function wordsAround(text: string, offset: number, within: Span, reach = LONGEST_WORD): Word[] {
  const start = Math.max(within.start, offset - reach);
  const window = text.slice(start, Math.min(within.end, offset + reach));
  return [...window.matchAll(/[\p{L}\p{N}]+(?:[/&.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

/** The word at an offset or ending there. */
export function wordAt(text: string, offset: number, within: Span): Word | undefined {
  return wordsAround(text, offset, within).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** True where a parenthesis that opens within the span is still open at the offset. */
export function isInParentheses(text: string, offset: number, { start }: Span): boolean {
  const before = text.slice(start, offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
