import type { Span } from '../../text/span';

/** A date in figures, as it stands in the text. */
export interface PrintedDate {
  readonly span: Span;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly yearSpan: Span;
  readonly isYearFirst: boolean;
}

const inFigures =
  /\b(?:(?<first>(?:19|20)\d\d)[/.-](?<m1>\d{1,2})[/.-](?<d1>\d{1,2})|(?<m2>\d{1,2})[/.-](?<d2>\d{1,2})[/.-](?<last>\d{4}|\d\d))(?!\d)/dg;

/** The last date in figures of a declassification: one of downgrading stands before it. */
export function printedDate(text: string, span: Span): PrintedDate | undefined {
  const match = [...text.slice(span.start, span.end).matchAll(inFigures)].at(-1);
  const { first, m1, d1, m2, d2, last } = match?.groups ?? {};
  const year = match?.indices?.groups?.[first ? 'first' : 'last'];
  if (!match || !year) return undefined;
  return {
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    month: m1 ?? m2 ?? '',
    day: d1 ?? d2 ?? '',
    year: first ?? last ?? '',
    yearSpan: { start: span.start + year[0], end: span.start + year[1] },
    isYearFirst: first !== undefined,
  };
}
