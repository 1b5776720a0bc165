import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { endOfLine, isEmpty, lineAt, lineStart } from '../lines';
import { type PaperForm, paperRowOf } from './forms';
import { date, POUCH_TITLE, SERIES, TIME } from './patterns';
import { isPaperTelegram } from './shape';

/** Where a telegram on paper is named in a file. */
export interface PaperName {
  /** Two sheets of one telegram have the same. */
  readonly number: string;
  /** Where its head begins. */
  readonly start: number;
  /** Behind the words that name it. */
  readonly end: number;
}

const TITLE = /(?:INCOMING|OUTGOING) TELEGRAM\b/y;
const NEXT_TITLE = /^[ \t]*(?:INCOMING|OUTGOING) TELEGRAM\b/gm;
const pouchTitle = lazy(() => new RegExp(String.raw`${POUCH_TITLE}(?:[ \t]+[A-Z ]+ COPY)?[ \t]*$`, 'my'));
const POUCH_BOX = /^[ \t]*(?:FROM|TO)[ \t]*:/m;
const pouchNumber = lazy(
  () =>
    /^[ \t]*(?:N[O0]\.?[ \t]*:?[ \t]*)?(C?A-\d{1,5})\b|\bDESP(?:ATCH|\.)? ?NO\.?[ :]+(\d{1,5})\b|^[ \t]*FROM *:.*[ \t]{3,}(\d{1,5})[ \t]*$/m,
);
/** How far below its title a sheet names its number. */
const SHEET_HEAD = 2500;
const sheetNumbers = lazy(() => [
  new RegExp(String.raw`\bN[O0]\.? ?:\s*((?:${SERIES}\s+)?\d{1,6}(?:, ?${date()})?)`, 'i'),
  /\b(STATE \d{4,6})\b/,
  /\bACTION ?:\s*(\S.*\d)/,
]);

const typedNumber = lazy(() => new RegExp(String.raw`(?:${SERIES} )?\d{1,6}, ?${date()},? ?${TIME}`, 'iy'));
const typedNumberLine = lazy(() => new RegExp(String.raw`^\s*\d{1,6}, ?${date()}`, 'im'));
/** Lines of a typed head, below its place. */
const TYPED: ReadonlySet<PaperForm> = new Set([
  'addressee',
  'received',
  'time',
  'dated',
  'classification',
  'precedence',
  'caption',
]);
const LONGEST_HEAD = 30;

/** The head of a text in an edited series: its file number or its title. */
const PRINTED =
  /(?:[\dA-Za-z.]+ ?\/[\d–-]+ ?: (?:Circular )?Telegram|\d{1,4}\. (?:Circular )?Telegram(?: \d{1,6})? From .+ to .+)[ \t]*$/my;

/** The first and second characters of the titles of sheets; telegrams that were typed or printed begin with a figure. */
export const TITLE_STARTS = 'IOADF';
export const TITLE_SECONDS = 'NUPIEO';

/** The telegram on paper that a line names, whose words begin at an offset; null for every other line. */
export function paperNameAt(text: string, from: number): PaperName | null {
  const first = text.charCodeAt(from);
  if (first === 73 || first === 79) return sheetAt(text, from) ?? pouchedAt(text, from);
  if (first === 65 || first === 68 || first === 70) return pouchedAt(text, from);
  return first >= 48 && first <= 57 ? (printedAt(text, from) ?? typedAt(text, from)) : null;
}

/** Whether lines may name a telegram on paper, or stand on the sheet of one. */
export function tellsOfPaper(text: string, { start, end }: Span): boolean {
  return (
    text.slice(Math.max(0, start - SHEET_HEAD), end).includes(' TELEGRAM') ||
    typedNumberLine().test(text.slice(start, end))
  );
}

/** A sheet by its title. What was run off under a transmission heading is named by its text line. */
function sheetAt(text: string, from: number): PaperName | null {
  TITLE.lastIndex = from;
  if (!TITLE.test(text)) return null;
  const end = TITLE.lastIndex;
  const sheet = text.slice(end, nextTitle(text, end) ?? end + SHEET_HEAD);
  if (sheet.includes('FM ') && /^[ \t]*FM /m.test(sheet)) return null;
  const start = startOfSheet(text, from);
  return { number: sheetNumber(sheet) ?? `sheet at ${start}`, start, end };
}

/** Where the title of another sheet stands within reach. */
function nextTitle(text: string, from: number): number | undefined {
  const reach = text.slice(0, from + SHEET_HEAD);
  if (reach.indexOf(' TELEGRAM', from) < 0) return undefined;
  NEXT_TITLE.lastIndex = from;
  return NEXT_TITLE.exec(reach)?.index;
}

function sheetNumber(sheet: string): string | undefined {
  for (const pattern of sheetNumbers()) {
    const number = pattern.exec(sheet)?.[1];
    if (number !== undefined) return number;
  }
  return undefined;
}

/** A despatch or airgram by its title. */
function pouchedAt(text: string, from: number): PaperName | null {
  pouchTitle().lastIndex = from;
  if (!pouchTitle().test(text)) return null;
  const end = pouchTitle().lastIndex;
  const sheet = text.slice(end, end + SHEET_HEAD);
  if (!POUCH_BOX.test(sheet)) return null;
  const number = pouchNumber()
    .exec(sheet)
    ?.slice(1)
    .find((found) => found !== undefined);
  const start = startOfSheet(text, from);
  return { number: number ?? `sheet at ${start}`, start, end };
}

/** The title with what the form prints above it. */
function startOfSheet(text: string, from: number): number {
  let start = lineStart(text, from);
  let found = start;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = lineAt(text, above, start);
    if (!isEmpty(line) && paperRowOf(text.slice(line.from, line.to))?.form !== 'title') break;
    if (!isEmpty(line)) found = above;
    start = above;
  }
  return found;
}

/** A typed telegram by the number that opens it; it counts where a head stands above, or the file begins with such. */
function typedAt(text: string, from: number): PaperName | null {
  typedNumber().lastIndex = from;
  if (!typedNumber().test(text)) return null;
  const end = typedNumber().lastIndex;
  const { start, isSure } = typedHead(text, lineStart(text, from));
  return isSure || isPaperTelegram(text) ? { number: text.slice(from, end), start, end } : null;
}

/** The head above a typed number: addressee, days, and the place with the class above it. */
function typedHead(text: string, offset: number): { start: number; isSure: boolean } {
  let start = offset;
  let isSure = false;
  for (let end = offset, count = 0; end > 0 && count < LONGEST_HEAD; count++) {
    const above = lineStart(text, end - 1);
    const line = lineAt(text, above, end);
    const words = text.slice(line.from, line.to);
    const form = paperRowOf(words)?.form;
    const isPlace = isSure && /^\p{Lu}[\p{L} .'’-]{2,30}(?: via .+)?$/u.test(words) && form !== 'mark';
    if (!isEmpty(line) && !(form && TYPED.has(form)) && !isPlace) break;
    if (!isEmpty(line)) start = above;
    isSure ||= form === 'addressee' || form === 'dated';
    end = above;
    if (isPlace && !(form && TYPED.has(form))) break;
  }
  return { start, isSure };
}

function printedAt(text: string, from: number): PaperName | null {
  PRINTED.lastIndex = from;
  if (!PRINTED.test(text)) return null;
  const end = endOfLine(text, from);
  return { number: text.slice(from, end).trim(), start: lineStart(text, from), end };
}
