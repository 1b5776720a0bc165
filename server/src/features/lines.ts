import type { Labels } from '../knowledge';
import type { Cable } from '../model/cable';
import type { Span } from '../text/span';

/** A line of the head that a label opens. Offsets are relative to the cable. */
export interface HeadLine {
  readonly field: string;
  readonly start: number;
  /** Behind the label and what parts it from the value; infinite as long as nothing does. */
  readonly valueStart: number;
}

/** The line around an offset, without its end. */
export function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

/** The line above one that begins at an offset; null above the first. */
export function lineAbove(text: string, start: number): Span | null {
  if (start === 0) return null;
  return lineAt(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** More than passing lines come to, which read as prose as long as nothing is known below them. */
const SHORTEST_BODY = 200;

/**
 * True above the body. A line that is still being typed may read as anything, so what has no number counts as body only
 * behind the subject, or where there is much of it.
 */
export function isInHead(
  { paper, headings, paragraphs, subject }: Cable,
  line: Span,
  offset: number,
): boolean {
  const subjectEnd = paper ? 0 : (subject?.span.end ?? Number.POSITIVE_INFINITY);
  const heading = headings.find(({ span }) => span.start > subjectEnd);
  if (heading && heading.span.start <= line.start) return false;
  let prose = 0;
  for (const { span, number } of paragraphs) {
    if (span.start > offset) break;
    if (number !== null) return false;
    if (span.start >= line.start) continue;
    prose += span.end - span.start;
    if (span.start > subjectEnd || prose > SHORTEST_BODY) return false;
  }
  return true;
}

/** More lines than any head has: the rest is not looked at. */
const MOST_LINES = 200;

/** The labelled lines from the start of the cable to the end of the front, or to a line further down. */
export function headLines({ text, front }: Cable, line: Span, labels: Labels): readonly HeadLine[] {
  const found: HeadLine[] = [];
  const end = Math.max(front.end, line.end);
  let start = 0;
  for (let count = 0; start <= end && count < MOST_LINES; count++) {
    const { end: lineEnd } = lineAt(text, start);
    const head = labels.atHead(text.slice(start, lineEnd));
    if (head) {
      const isParted = head.valueStart > head.end;
      found.push({
        field: head.label.field,
        start,
        valueStart: isParted ? start + head.valueStart : Number.POSITIVE_INFINITY,
      });
    }
    start = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
  }
  return found;
}
