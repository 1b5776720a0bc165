import type { KnownDate } from '../knowledge';
import { figuresOf } from '../text/look-alikes';
import type { Span } from '../text/span';
import { daysInMonth, isoDayOf } from './dtg';

/** When a cable is to be declassified: what stands behind the number of its order, or behind `Declassify On`. */
export interface Declassification {
  readonly span: Span;
  /** As printed, on one line: `N/A`, `DECL: 11/17/2015`. */
  readonly text: string;
  readonly kind: 'not-applicable' | 'date' | 'duration' | 'event' | 'code' | 'note' | 'unknown';
  /** ISO day, where the value names one that the calendar has, or a time counted from the known day of the cable. */
  readonly date: string | null;
}

/** `DNG: CO 05/12/2010`: the day from which the cable is of a lower level, not that of its release. */
const DOWNGRADING = /\bDNG\s*:?\s*(?:[A-Z]{1,2}\s+)?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}[,;]?\s*/i;
/** `N/A`, `NA`, `N.A.`, `(N/A)`, and in words. */
const NOT_APPLICABLE = /^\(?(?:N ?[/.-]? ?A|NONE|NOT APPLICABLE)(?![A-Z])/i;
const LABEL = /^(?:DECL[A-Z]*\.?(?:\s+ON\b)?\s*:?\s*)+/i;

/**
 * Reads the words of a declassification (cable-format 4.20). `on` is the date of the cable: two-figure years come after
 * it, durations count from its day.
 */
export function readDeclassification(text: string, span: Span, on: KnownDate): Declassification {
  const value = text.replace(DOWNGRADING, '').replace(LABEL, '').trim();
  if (NOT_APPLICABLE.test(value)) return { span, text, kind: 'not-applicable', date: null };
  if (value === '' || /\bDECLASSIFIED\b/i.test(text))
    return { span, text, kind: 'note', date: dateIn(value, on)?.day ?? null };
  const date = dateIn(value, on) ?? dateIn(value.replace(MISREAD_DAY, figuresOf), on);
  if (date) return { span, text, kind: 'date', date: date.day };
  const duration = durationIn(value);
  if (duration) return { span, text, kind: 'duration', date: dayAfter(on, duration) };
  return {
    span,
    text,
    kind: CODE.test(value) ? 'code' : EVENT.test(value) ? 'event' : 'unknown',
    date: null,
  };
}

/** `OADR`, `GDS`, `XGDS-1`, `RDS (4)`, `X1`, `X-5`, `1.6X6`, `25X1-human`, and `MR` alone. */
const CODE =
  /^\(?MR\)?\.?$|\bMANUAL REVIEW\b|\b(?:OADR|(?:X?GDS|ADS|[RX]DS)(?:[- ]?\(?\d\)?)?|\d{0,2}X-?[1-9]|\d\dX)(?![A-Z\d])/i;
/** An event is told in words: `AFTER KOREAN UNIFICATION`, `END OF TOUR`. */
const EVENT = /[A-Z]{3,}[^A-Z]+[A-Z]{2,}/i;

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const MONTH = `(?<name>${MONTHS})[A-Z]*\\.?`;

/** The forms of a day, month first where it is a figure. */
const DAYS: readonly RegExp[] = [
  /\b(?<year>(?:19|20)\d{2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<day>\d{1,2})(?!\d)/,
  /\b(?<month>\d{1,2})\s*[/.-]\s*(?<day>\d{1,2})\s*[/.-]\s*(?<year>\d{4}|\d{2})(?!\d)/,
  /\b(?<year>(?:19|20)\d{2})(?<month>0\d|1[0-2])(?<day>[0-3]\d)(?!\d)/,
  new RegExp(`\\b(?<day>\\d{1,2})[ -]?${MONTH}[ ,-]*(?<year>\\d{4}|\\d{2})(?!\\d)`, 'i'),
  new RegExp(`\\b${MONTH} ?(?<day>\\d{1,2})(?:,? |-)(?<year>\\d{4}|\\d{2})(?!\\d)`, 'i'),
];

/** Letters may stand for the figures of a day that they look like: `O5/l4/2019`. */
const MISREAD_DAY = /\b[\dOl]{1,2}\/[\dOl]{1,2}\/[\dOl]{2,4}\b/;

/** The day that a value names; null within where the calendar has none such. */
function dateIn(value: string, on: KnownDate): { readonly day: string | null } | null {
  for (const form of DAYS) {
    const parts = form.exec(value)?.groups;
    if (!parts) continue;
    const month = parts.name ? MONTHS.split('|').indexOf(parts.name.toUpperCase()) + 1 : Number(parts.month);
    return { day: isoDay(yearAfter(parts.year ?? '', on), month, Number(parts.day)) };
  }
  return null;
}

/** A two-figure year takes the century that puts it after the cable (cable-format 4.20). */
function yearAfter(figures: string, on: KnownDate): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  const from = on === null ? 1975 : Number(on.slice(0, 4));
  const within = Math.floor(from / 100) * 100 + year;
  return within < from ? within + 100 : within;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return isoDayOf(year, month, day);
}

const NUMBERS: Readonly<Record<string, number>> = {
  ONE: 1,
  TWO: 2,
  THREE: 3,
  FOUR: 4,
  FIVE: 5,
  SIX: 6,
  TEN: 10,
  TWELVE: 12,
  FIFTEEN: 15,
  TWENTY: 20,
  'TWENTY-FIVE': 25,
  'TWENTY FIVE': 25,
  FIFTY: 50,
};
const DURATION = new RegExp(
  `\\b(?<count>\\d{1,3}|${Object.keys(NUMBERS).reverse().join('|')})\\s*(?:\\(\\d+\\)\\s*)?-?(?:(?<years>YEARS?|YRS?)|(?<months>MONTHS?|MOS)|(?<days>DAYS?))\\b(?!\\s+(?:AFTER|FROM|FOLLOWING)\\s+(?!DATE|THE DATE|THIS))`,
  'i',
);

interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** `10 YEARS`, `TWENTY (20) YEARS`, `12 MONTHS`, `90 DAYS`; none where they count from an event. */
function durationIn(value: string): Duration | null {
  const { count, years, months, days } = DURATION.exec(value)?.groups ?? {};
  if (count === undefined) return null;
  const number = NUMBERS[count.toUpperCase()] ?? Number(count);
  return { years: years ? number : 0, months: months ? number : 0, days: days ? number : 0 };
}

/** Orders count from the date of the document (cable-format 8); null where its day is not known. */
function dayAfter(on: KnownDate, { years, months, days }: Duration): string | null {
  const [year, month, day] = (on ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year + years, month - 1 + months, day + days)).toISOString().slice(0, 10);
}
