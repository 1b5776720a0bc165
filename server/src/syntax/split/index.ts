import { type Span, textOf } from '../../text/span';
import { quotationOpening } from '../body/quotations';
import { LATER_SECTION } from '../forms/classification';
import { tellsOfPaper } from '../paper/split';
import { type Mark, marksOf, nameOf } from './marks';
import { startOfHeading, startOfMarking, stopsHeading } from './starts';

/**
 * Parts a text into the stretches of its cables; together they cover it. A new cable begins where a text line names
 * another post or serial than the one before: the stretch begins with the heading above that line. Where that line is
 * beyond reading, a heading of another moment tells. A text with at most one number is one stretch, however often its
 * sections repeat number and heading.
 */
export function splitCables(text: string): Span[] {
  const starts = [0];
  let current: Names = { number: null, moment: null };
  for (const opening of openingsOf(text)) {
    const { number, moment } = opening;
    const isNew = tellsAnother(current, opening);
    if (isNew) {
      const start = opening.start();
      if (isQuoted(text, start, number) || isWithinSentence(text, start, opening)) continue;
      starts.push(start);
    }
    current = isNew ? opening : { number: current.number ?? number, moment: current.moment ?? moment };
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** What sections of one cable have in common. */
interface Names {
  /** Post and serial; null where no text line was found or its words were beyond reading. */
  readonly number: string | null;
  /** The date-time group; null where there is no heading. */
  readonly moment: string | null;
}

/** The head of a cable or of one of its sections. */
interface Opening extends Names {
  /** Where its heading begins: looked for only where a cable does. */
  readonly start: () => number;
  /** Behind the line that names it. */
  readonly end: number;
  readonly isLaterSection: boolean;
}

function tellsAnother(current: Names, { number, moment, isLaterSection }: Opening): boolean {
  if (current.number === null && current.moment === null) return false;
  if (current.number !== null && number !== null) return number !== current.number;
  if (current.moment !== null && moment !== null) return moment !== current.moment;
  return !isLaterSection;
}

/** Every text line with the heading above it, and every heading that no text line follows, in order. */
function* openingsOf(text: string): Iterable<Opening> {
  let behind = 0;
  let heading: Mark | null = null;
  for (const mark of marksOf(text)) {
    if (heading && (mark.kind === 'heading' || hasFront(text, heading.end, mark.start))) {
      yield lone(text, behind, heading);
      behind = heading.end;
      heading = null;
    }
    if (mark.kind === 'heading') {
      heading = mark;
    } else {
      const limit = behind;
      yield {
        start: () => startOf(text, limit, mark),
        end: mark.end,
        number: mark.name,
        moment: heading?.name ?? null,
        isLaterSection: LATER_SECTION.test(text.slice(mark.start, mark.end)),
      };
      behind = mark.end;
      heading = null;
    }
  }
  if (heading) yield lone(text, behind, heading);
}

function startOf(text: string, limit: number, { kind, start }: Mark): number {
  if (kind === 'paper') return Math.max(limit, start);
  return kind === 'field' ? startOfMarking(text, limit, start) : startOfHeading(text, limit, start);
}

function lone(text: string, limit: number, heading: Mark): Opening {
  const start = () => startOfHeading(text, limit, heading.start);
  return { start, end: heading.end, number: null, moment: heading.name, isLaterSection: false };
}

/** A field of the front stands between: the heading is of a cable whose text line could not be read. */
function hasFront(text: string, from: number, to: number): boolean {
  return FRONT.test(text.slice(from, to));
}

const FRONT = /^[ \t]*(?:E\.? ?O\.|TAGS\b|SUBJ)/m;

/**
 * Whether lines in mid-body may bear upon where the cables of a text begin. Where neither they nor those that they
 * replace do, the text is parted as before.
 * @param lines whole lines; a filled one stands behind them
 */
export function tellsOfCables(text: string, lines: Span): boolean {
  const words = textOf(text, lines);
  return (
    FRONT.test(words) ||
    !marksOf(words)[Symbol.iterator]().next().done ||
    tellsOfPaper(text, lines) ||
    !stopsHeading(text, lines.end)
  );
}

/** How many characters the line that opens a quotation may have, blank lines below it included. */
const LONGEST_OPENING = 200;

/** `We refer to / UNCLAS ROME 000045 / as sent`: words right above a lone text line go on in small letters right below it. */
function isWithinSentence(text: string, start: number, { end, number, moment }: Opening): boolean {
  if (number === null || moment !== null) return false;
  const below = /^[ \t]*(?:\r\n|\n|\r)[ \t]*[a-z]/.test(text.slice(end, end + LONGEST_OPENING));
  return (
    below && /[a-z,][ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(text.slice(Math.max(0, start - LONGEST_OPENING), start))
  );
}

/** The line above opens a quotation, `BEGIN TEXT OF ROME 114:`, or the words above say that this cable is repeated. */
function isQuoted(text: string, start: number, number: string | null): boolean {
  const above = text.slice(Math.max(0, start - LONGEST_OPENING), start).trimEnd();
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1).trim();
  if (quotationOpening(line) >= 0) return true;
  return (
    REPEATS.test(above) &&
    [...above.matchAll(NUMBERED)].some(([, post = '', serial = '']) =>
      nameOf(post, serial).endsWith(number ?? 'none'),
    )
  );
}

/** `FOLLOWING REPEAT BONN 7788 SENT ACTION SECSTATE` */
const REPEATS = /\b(?:REPEAT(?:S|ED)?|RPT)\b/;
const NUMBERED = /\b([A-Z]{3,}(?: [A-Z]{2,}){0,2}) (\d{1,6})\b/g;
