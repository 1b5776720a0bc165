import type { Knowledge } from '../../knowledge';
import { childOf, type SyntaxNode } from '../../syntax/node';
import type { Span } from '../../text/span';
import { oneLine } from '../words';

/** A day and hour as a form prints them: at the post, or of receipt in Washington, without a zone; `0032Z` in edited texts from 1965 on. */
export interface LocalMoment {
  readonly span: Span;
  readonly text: string;
  /** ISO day; null where year or day is not known. */
  readonly date: string | null;
  /** `17:00`; midnight ends a day: `24:00`. Null where none is printed, or none that can be. */
  readonly time: string | null;
}

/** The parts of a printed day. */
export interface Day {
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

const DAY = /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:, ?(?<year>\d{4}))?$/i;
const TIME = /^(?<hour>[\dOoIl]{1,2})(?:[:.](?<minute>[\dOoIl]{2}))? ?(?<half>[ap])/i;

/** `March 9, 1954`, the year left out or not; null for what is no day. */
export function readDay(printed: string, knowledge: Knowledge): Day | null {
  const { month, day, year } = DAY.exec(oneLine(printed))?.groups ?? {};
  const found = knowledge.months.find(/^sept$/i.test(month ?? '') ? 'SEP' : (month ?? ''));
  if (!found || day === undefined) return null;
  return { month: found.number, day: Number(day), year: year === undefined ? null : Number(year) };
}

/** The day in the leaf `date` of an element. */
export function dayOf(text: string, node: SyntaxNode, knowledge: Knowledge): Day | null {
  const date = childOf(node, 'date');
  return date ? readDay(text.slice(date.start, date.end), knowledge) : null;
}

/** The ISO form of a day in a year; null without a year. */
export function isoDay(day: Day | null, year: number | null): string | null {
  const within = day?.year ?? year;
  if (!day || within === null) return null;
  return `${within}-${two(day.month)}-${two(day.day)}`;
}

/** What the leaves `date` and `localTime` of elements that follow one another say; null where there is neither. */
export function readMoment(
  text: string,
  nodes: readonly SyntaxNode[],
  year: number | null,
  knowledge: Knowledge,
): LocalMoment | null {
  const find = (kind: 'date' | 'localTime'): SyntaxNode | undefined =>
    nodes.map((node) => childOf(node, kind)).find((leaf) => leaf !== undefined);
  const [date, time] = [find('date'), find('localTime')];
  const [first, last] = [date ?? time, time ?? date];
  if (!first || !last) return null;
  const isTogether = nodes.length === 1 || date === undefined || time === undefined;
  const parts = isTogether ? [{ start: first.start, end: last.end }] : [first, last];
  return {
    span: { start: first.start, end: last.end },
    text: oneLine(parts.map(({ start, end }) => text.slice(start, end)).join(' ')),
    date: date ? isoDay(readDay(text.slice(date.start, date.end), knowledge), year) : null,
    time: time ? clock(text.slice(time.start, time.end)) : null,
  };
}

function clock(printed: string): string | null {
  if (/^noon/i.test(printed)) return '12:00';
  if (/^mid/i.test(printed)) return '24:00';
  if (/^\d{4}Z$/i.test(printed)) return zuluClock(printed);
  const { hour = '', minute = '00', half = '' } = TIME.exec(printed)?.groups ?? {};
  const [hours, minutes] = [figures(hour), figures(minute)];
  if (!(hours >= 1 && hours <= 12 && minutes < 60)) return null;
  return `${two((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0))}:${two(minutes)}`;
}

function zuluClock(printed: string): string | null {
  const [hours, minutes] = [printed.slice(0, 2), printed.slice(2, 4)];
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours}:${minutes}` : null;
}

/** Letters for the figures that they look like. */
function figures(printed: string): number {
  return Number(printed.replace(/o/gi, '0').replace(/[Il]/g, '1'));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
