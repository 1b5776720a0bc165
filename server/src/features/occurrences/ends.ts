import type { Span } from '../../text/span';

/** Of a mention of several, `A-C` or `2 THROUGH 4`, the end on which the cursor stands; null between the two. */
export function endAt(text: string, { start, end }: Span, offset: number): Span | null {
  const printed = text.slice(start, end);
  const first = /^(?:\d+|[A-Za-z])/.exec(printed)?.[0].length ?? 0;
  const last = /(?:\d+|[A-Za-z])$/.exec(printed)?.[0].length ?? 0;
  if (offset <= start + first) return { start, end: start + first };
  return offset >= end - last ? { start: end - last, end } : null;
}
