import type { ExecutiveOrderEntry, Knowledge } from '../knowledge';
import { childOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { daysInMonth } from './dtg';
import { oneLine, spanOf } from './words';

/** What stands behind the number of the E.O. line. */
export interface Declassification {
  readonly span: Span;
  /** As printed, on one line: `N/A`, `DECL: 11/17/2015`. */
  readonly text: string;
  readonly kind: 'not-applicable' | 'date' | 'duration' | 'event' | 'code' | 'note' | 'unknown';
  /** ISO day, where the value names one. */
  readonly date: string | null;
}

/** The E.O. line (cable-format 4.20). */
export interface ExecutiveOrder {
  readonly span: Span;
  readonly label: Span;
  /** Figures as printed; null where the line has none. */
  readonly number: string | null;
  readonly numberSpan: Span | null;
  readonly order: ExecutiveOrderEntry | undefined;
  readonly declassification: Declassification | null;
  /** Label, number and separator as they should stand (`E.O. 12958: `), where they stand otherwise; else null. */
  readonly normalForm: { readonly span: Span; readonly text: string } | null;
}

/** Reads an `executiveOrderLine`. `year` is the year of the cable: two-figure years come after it. */
export function readExecutiveOrder(
  text: string,
  node: SyntaxNode,
  knowledge: Knowledge,
  year: number | null,
): ExecutiveOrder {
  const label = childOf(node, 'label') ?? node;
  const figures = childOf(node, 'orderNumber');
  const value = childOf(node, 'declassification');
  const number = figures ? text.slice(figures.start, figures.end) : null;
  return {
    span: spanOf(node),
    label: spanOf(label),
    number,
    numberSpan: figures ? spanOf(figures) : null,
    order: number === null ? undefined : knowledge.executiveOrders.find(number),
    declassification: value ? readDeclassification(text, value, year) : null,
    normalForm: number === null ? null : normalForm(text, node, number, value),
  };
}

/**
 * `E.O. 12958: `, the usual `EO 12958 ` of one classified cable in eight, and the labelled `E.O.: 13526`;
 * letter O, not zero.
 */
const USUAL =
  /^(?:E\.O\.[ \t]*\d+:[ \t]*|EO[ \t]+\d+:?[ \t]+|E\.O\.[ \t]+\d+[ \t]+|E\.O\.:[ \t]+\d+[ \t]+)$/i;

function normalForm(
  text: string,
  node: SyntaxNode,
  number: string,
  value: SyntaxNode | undefined,
): { span: Span; text: string } | null {
  const span = { start: node.start, end: value?.start ?? node.end };
  const printed = text.slice(span.start, span.end).replace(/[*_]/g, '');
  if (USUAL.test(value ? printed : `${printed} `)) return null;
  return { span, text: value ? `E.O. ${number}: ` : `E.O. ${number}:` };
}

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const MONTH_FIRST = /\b(?<month>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>\d{4}|\d{2})\b/;
const YEAR_FIRST = /\b(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})\b/;
const IN_WORDS = new RegExp(
  `\\b(?:(?<day>\\d{1,2}) (?<month>${MONTHS})[A-Z]*|(?<month2>${MONTHS})[A-Z]* (?<day2>\\d{1,2})),? (?<year>\\d{4})\\b`,
  'i',
);

/** `DNG: CO 05/12/2010`: the day from which the cable is of a lower level, not that of its release. */
const DOWNGRADING = /\bDNG\s*:?\s*(?:[A-Z]{1,2}\s+)?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}[,;]?\s*/i;

function readDeclassification(text: string, node: SyntaxNode, cableYear: number | null): Declassification {
  const printed = oneLine(text.slice(node.start, node.end)).replace(/[*_]+$/, '');
  const lasting = printed.replace(DOWNGRADING, '');
  const date = dateIn(lasting, cableYear);
  return { span: spanOf(node), text: printed, kind: kindOf(lasting, date), date };
}

function kindOf(value: string, date: string | null): Declassification['kind'] {
  if (/^N ?\/? ?A\b\.?/i.test(value)) return 'not-applicable';
  if (value === '' || /\bDECLASSIFIED\b/i.test(value)) return 'note';
  if (date !== null) return 'date';
  if (/\bYEARS?\b/i.test(value)) return 'duration';
  if (/\b(?:\d{0,2}X[1-9]|OADR|XGDS|GDS|ADS|RDS|MR)\b/i.test(value)) return 'code';
  if (/\b(?:AFTER|UPON|WHEN|UNTIL|AT|ON)\b/i.test(value)) return 'event';
  return 'unknown';
}

function dateIn(value: string, cableYear: number | null): string | null {
  const parts = (YEAR_FIRST.exec(value) ?? MONTH_FIRST.exec(value))?.groups;
  if (parts) return isoDay(yearAfter(parts.year, cableYear), Number(parts.month), Number(parts.day));
  const words = IN_WORDS.exec(value)?.groups;
  if (!words) return null;
  const month = MONTHS.split('|').indexOf((words.month ?? words.month2 ?? '').toUpperCase()) + 1;
  return isoDay(Number(words.year), month, Number(words.day ?? words.day2));
}

/** A two-figure year takes the century that puts it after the cable (cable-format 4.20). */
function yearAfter(figures: string | undefined, cableYear: number | null): number {
  const year = Number(figures);
  if (figures?.length === 4) return year;
  const from = cableYear ?? 1975;
  const century = Math.floor(from / 100) * 100;
  return century + year < from ? century + 100 + year : century + year;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
