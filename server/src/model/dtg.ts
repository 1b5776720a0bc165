import type { Knowledge } from '../knowledge';
import { childOf, type SyntaxNode } from '../syntax/node';
import { spansOf } from '../syntax/scan';
import { distance } from '../text/distance';
import type { Span } from '../text/span';
import { oneLine, spanOf, wordsOf } from './words';

/** The date-time group of format line 5 (ACP 127), `P R 170845Z NOV 05`, with its precedences. */
export interface Dtg {
  /** From the first prosign to the year. */
  readonly span: Span;
  readonly text: string;
  /** The group alone: `170845Z NOV 05`. */
  readonly group: Span;
  /** The letters before the group, as printed; one may stand for no precedence. */
  readonly prosigns: readonly { readonly span: Span; readonly text: string }[];
  /** Precedence words: FLASH, IMMEDIATE, PRIORITY, ROUTINE; `info` only where two prosigns stand. */
  readonly action: string | null;
  readonly info: string | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** 1-12. */
  readonly month: number | null;
  /** Four figures; two-figure years turn at 50. */
  readonly year: number | null;
  /** The shape is not `ddhhmmZ MON yy`, though the parts may be readable. */
  readonly malformed: boolean;
  /** `2005-11-17T08:45Z`; null where a part is missing or impossible. */
  readonly iso: string | null;
}

/** Format line 3: `DE RUEHVT #0217/01 1340905`. */
export interface StationLine {
  readonly span: Span;
  readonly routingIndicator: string;
  readonly serial: { readonly span: Span; readonly text: string } | null;
  /** Filing time: day of the year, hour and minute. */
  readonly filing: {
    readonly span: Span;
    readonly dayOfYear: number;
    readonly hour: number;
    readonly minute: number;
  } | null;
}

const SOUND = /^\d{6}Z [A-Z]{3} (?:\d{2}|\d{4})$/;
/** Time, month and year of a group, damaged or not; figures may be letters that look like them, and blanks may stand among them. */
const PARTS = /^([\dOoIl][\dOoIl ]*?) ?[A-Za-z]? ?([A-Za-z]{3,9})?(?:[.,]? ?['’]?([\dOoIl]{1,4}))?$/;

/** Reads a `dateTimeLine`. */
export function readDtg(text: string, node: SyntaxNode, knowledge: Knowledge): Dtg | null {
  const group = childOf(node, 'dateTimeGroup');
  if (!group) return null;
  const prosign = childOf(node, 'prosign');
  const printed = oneLine(text.slice(group.start, group.end));
  const [, time, monthName, yearFigures] = PARTS.exec(printed) ?? [];
  const digits = figuresOf(time, 6);
  const year = figuresOf(yearFigures, 2) ?? figuresOf(yearFigures, 4);
  const named = monthName === undefined ? undefined : knowledge.months.find(monthName);
  const month = named ? named.number : monthName ? nearestMonth(monthName, knowledge) : null;
  const read = {
    day: digits ? Number(digits.slice(0, 2)) : null,
    hour: digits ? Number(digits.slice(2, 4)) : null,
    minute: digits ? Number(digits.slice(4, 6)) : null,
    month,
    year: year ? fullYear(year) : null,
  };
  const prosigns = prosign ? readProsigns(text, prosign) : [];
  const span = { start: prosign?.start ?? group.start, end: group.end };
  return {
    span,
    text: oneLine(text.slice(span.start, span.end)),
    group: spanOf(group),
    prosigns,
    action: precedenceWord(prosigns[0]?.text, knowledge),
    info: precedenceWord(prosigns[1]?.text, knowledge),
    malformed: named === undefined || !SOUND.test(printed),
    iso: isoOf(read),
    ...read,
  };
}

/** So many figures, blanks taken out and letters taken for the figures that they look like; null where they are not. */
function figuresOf(printed: string | undefined, count: number): string | null {
  if (printed === undefined) return null;
  if (/^\d+$/.test(printed)) return printed.length === count ? printed : null;
  const figures = printed.replace(/ /g, '').replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  return figures.length === count && /^\d+$/.test(figures) ? figures : null;
}

/** The only month whose letters are one edit away. */
function nearestMonth(printed: string, knowledge: Knowledge): number | null {
  const near = knowledge.months
    .all()
    .filter((month) => distance(month.short, printed.toUpperCase(), 1) === 1);
  return near.length === 1 ? (near[0]?.number ?? null) : null;
}

/** Two figures turn at 50: 00-49 is 20xx (cable-format 4.12). */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** The number of days in a month (1-12); February by the year, 29 where it is not known. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A day that the calendar has, as ISO writes it. */
export function isoDayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(day)}`;
}

function twoFigures(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The ISO day that is the n-th of a year, 1 January being the first; null where the year has none such. */
export function dayOfYear(year: number, n: number): string | null {
  const day = new Date(Date.UTC(year, 0, n));
  return n >= 1 && day.getUTCFullYear() === year ? day.toISOString().slice(0, 10) : null;
}

interface Moment {
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

function isoOf({ day, hour, minute, month, year }: Moment): string | null {
  if (day === null || hour === null || minute === null || month === null || year === null) return null;
  if (day < 1 || day > daysInMonth(month, year) || hour > 23 || minute > 59) return null;
  return `${isoDayOf(year, month, day)}T${twoFigures(hour)}:${twoFigures(minute)}Z`;
}

/** Each by itself, `OP` as `O P`; doubled as in the line of stations, `PP`, it is one. */
const PROSIGN = /([A-Z0])\1?/g;

function readProsigns(text: string, { start, end }: Span): Dtg['prosigns'] {
  return spansOf(PROSIGN, text.slice(start, end)).map((place) => {
    const span = { start: start + place.start, end: start + place.end };
    return { span, text: text.slice(span.start, span.end) };
  });
}

function precedenceWord(prosign: string | undefined, knowledge: Knowledge): string | null {
  if (prosign === undefined) return null;
  // A naught for the letter O is a usual slip.
  return knowledge.precedences.byProsign(prosign.replace('0', 'O'))?.word ?? null;
}

/** Reads a `stationLine`. */
export function readStationLine(text: string, node: SyntaxNode): StationLine {
  const serial = childOf(node, 'serial');
  const filing = childOf(node, 'filingTime');
  const digits = filing ? text.slice(filing.start, filing.end) : '';
  return {
    span: spanOf(node),
    routingIndicator: wordsOf(text, node, 'routingIndicator') ?? '',
    serial: serial ? { span: spanOf(serial), text: text.slice(serial.start, serial.end) } : null,
    filing: filing
      ? {
          span: spanOf(filing),
          dayOfYear: Number(digits.slice(0, 3)),
          hour: Number(digits.slice(3, 5)),
          minute: Number(digits.slice(5, 7)),
        }
      : null,
  };
}
