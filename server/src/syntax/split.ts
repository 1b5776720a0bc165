import { lazy } from '../knowledge/table';
import type { Span } from '../text/span';
import { classificationPattern, type Form, topFormOf } from './forms';
import { type Line, scanLines } from './lines';

/** A text line with post and serial, anywhere in a file. */
const numberedTextLine = lazy(
  () =>
    new RegExp(
      `^[ \\t]*${classificationPattern()}[ \\t]+(?:(?:FINAL )?SECTION[ ]+(?:\\d{1,2} )?OF \\d{1,2}[ ]+)?(?<post>[A-Z][A-Z .'-]{1,40}?)[ \\t]+0*(?<serial>\\d{1,6})[ \\t]*$`,
      'gm',
    ),
);

/** Lines above the text line that belong to its cable. */
const ABOVE: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'security',
  'dateTime',
  'from',
  'to',
  'info',
  'exempt',
  'addressee',
  'separator',
  'archive',
  'partialNotice',
  'classificationAlone',
  'empty',
]);

/** How many lines a heading may have: long lists of addressees are real. */
const LONGEST_HEADING = 300;

/**
 * Parts a text into the stretches of its cables; together they cover it. A new cable begins where a text line names
 * another post or serial than the one before: the stretch begins with the heading above that line. A text with at
 * most one number is one stretch, however often its sections repeat the number.
 */
export function splitCables(text: string): Span[] {
  const starts = [0];
  let current: string | null = null;
  let behind = 0;
  for (const match of text.matchAll(numberedTextLine())) {
    const { post, serial } = match.groups ?? {};
    const number = `${post?.replace(/[ .]/g, '')} ${serial}`;
    if (current !== null && number !== current) starts.push(startOfHeading(text, behind, match.index));
    current = number;
    behind = match.index + match[0].length;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Where the heading above the text line at `offset` begins; not before `limit`. */
function startOfHeading(text: string, limit: number, offset: number): number {
  const lines = scanLines(text.slice(limit, offset)).slice(-LONGEST_HEADING);
  const forms = lines.map((line) => topFormOf(text.slice(limit, offset), line));
  let first = startOfTransmission(forms);
  while (first > 0 && ABOVE.has(forms[first - 1] ?? 'plain')) first--;
  while (first < lines.length && forms[first] === 'empty') first++;
  return limit + (lines[first]?.start ?? lineStart(lines, offset - limit));
}

/** The index of the first line of format (FL1 to FL5) above which the lines are prose again. */
function startOfTransmission(forms: readonly Form[]): number {
  const prose = Math.max(forms.lastIndexOf('numbered'), forms.lastIndexOf('markdownHeading'));
  for (const form of ['transmission', 'dateTime'] as const) {
    const at = forms.lastIndexOf(form);
    if (at > prose) return at;
  }
  return forms.length;
}

function lineStart(lines: readonly Line[], end: number): number {
  return lines.at(-1)?.end ?? end;
}
