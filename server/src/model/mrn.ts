import type { Knowledge, Post } from '../knowledge';
import { withoutDoubt } from '../syntax/editorial';
import { childOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { fullYear } from './dtg';
import { oneLine, spanOf } from './words';

/** Post and serial of a text line: the printed part of the message reference number. */
export interface PrintedMrn {
  readonly span: Span;
  readonly postSpan: Span | null;
  /** As printed, blanks folded: `TEL AVIV`. */
  readonly postText: string | null;
  /** The post of the tables; undefined where the name is not known. */
  readonly post: Post | undefined;
  readonly serialSpan: Span | null;
  readonly serialText: string | null;
  /** Null where the serial is no number. */
  readonly number: number | null;
  /** Four figures, where the year stands before the post: `13 VALLETTA 217`. */
  readonly year: number | null;
  /** The serial holds letters, has more than six figures or is glued to something else. */
  readonly malformed: boolean;
}

/** Where a value came from that need not stand in the text. */
export type MrnSource = 'text' | 'file';
/** `date`: a day printed on a paper form. */
export type YearSource = 'mrn' | 'dtg' | 'date' | 'option' | 'attributes' | 'file' | 'references';

/** The message reference number of the cable, put together from all that is known. */
export interface Mrn {
  /** `05ALMATY4244`; null without year, post or number. */
  readonly canonical: string | null;
  readonly source: MrnSource | null;
  /** Capitals without blanks: `RIODEJANEIRO`. */
  readonly post: string | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  /** What the name of the file says, where it is such a number. */
  readonly fileNumber: WholeNumber | null;
}

/** The normal form of an MRN: two-figure year, post without blanks, number without leading zeros. */
export function canonicalMrn(year: number, post: string, number: number): string {
  return `${String(year % 100).padStart(2, '0')}${post}${number}`;
}

/** Reads post and serial of a `textLine` or `messageNumberLine`; null where it has neither. */
export function readPrintedMrn(text: string, line: SyntaxNode, { posts }: Knowledge): PrintedMrn | null {
  const post = childOf(line, 'post');
  const serial = childOf(line, 'serial');
  const year = childOf(line, 'year');
  const first = post ?? serial;
  if (!first) return null;
  const postText = post ? readPostName(text.slice(post.start, post.end)) : null;
  const serialText = serial ? text.slice(serial.start, serial.end) : null;
  return {
    span: { start: first.start, end: (serial ?? first).end },
    postSpan: post ? spanOf(post) : null,
    postText,
    post: postText === null ? undefined : (posts.find(postText) ?? posts.find(postText.replace(MISSION, ''))),
    serialSpan: serial ? spanOf(serial) : null,
    serialText,
    number: serialText === null ? null : serialNumber(serialText),
    year: year ? fullYear(text.slice(year.start, year.end)) : null,
    malformed: serial?.problem === 'malformed',
  };
}

/** What an address has before the post, and a text line has not: `AMEMBASSY VALLETTA`. */
const MISSION = /^AM(?:EMBASSY|CONSUL) /;

/** The name as printed, or as the transcriber guesses; null where it could not be read. */
function readPostName(printed: string): string | null {
  return printed.startsWith('[illegible') ? null : oneLine(withoutDoubt(printed));
}

/** The number of a serial, with letters taken for the figures that they look like; null where it is none. */
function serialNumber(serial: string): number | null {
  const figures = serial.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/ /g, '');
  return /^\d{1,8}$/.test(figures) ? Number(figures) : null;
}

/** What a file name that is an MRN tells: `05ALMATY4244.txt`, `1974STATE150591.txt`. */
export function mrnOfFileName(fileName: string): WholeNumber | null {
  const base = fileName.replace(/^.*[/\\]/, '');
  const match = /^((?:19|20)?\d{2})([A-Z]{3,})0*(\d{1,6})(?:_[a-z])?(?:\.[a-z]+)?$/i.exec(base);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const figures = Number(match[1]);
  const year = match[1].length === 4 ? figures : figures < 50 ? 2000 + figures : 1900 + figures;
  return { year, post: match[2].toUpperCase(), number: Number(match[3]) };
}

/** What is known from outside the text. */
export interface OutsideFacts {
  readonly year?: number | undefined;
  readonly fileName?: string | undefined;
}

/** A number in one piece, as archives and file names give it. */
export interface WholeNumber {
  readonly year: number;
  readonly post: string;
  readonly number: number;
}

/** What else may tell the number: the archive's attributes within the text, and facts from outside. */
export interface MrnFacts extends OutsideFacts {
  readonly document?: WholeNumber | null;
  /** The ISO day of which the archive's attributes date the cable. */
  readonly filed?: string | null;
  /** The year that the references tell of a cable with this post and number. */
  readonly yearByReferences?: (post: string, number: number) => number | null;
}

/**
 * Puts the MRN together: post and number as printed in the text line, the MRN field or the archive's attributes, else
 * from the file name; the year from the DTG, the MRN field or the attributes, else from outside, else from references to
 * the own post (contract of the command). A year is never guessed from anything else.
 */
export function readMrn(printed: PrintedMrn | null, dtgYear: number | null, facts: MrnFacts): Mrn {
  const file = facts.fileName === undefined ? null : mrnOfFileName(facts.fileName);
  const post = printed?.postText
    ? (printed.post?.mrnName ?? printed.postText.replace(/[ .]/g, '').toUpperCase())
    : null;
  const inText = post !== null && printed?.number != null;
  const document = facts.document ?? null;
  const year = yearOf([
    ['dtg', dtgYear],
    ['mrn', printed?.year],
    ['attributes', document?.year ?? (facts.filed ? Number(facts.filed.slice(0, 4)) : null)],
    ['option', facts.year],
    ['file', file?.year],
    ['references', inText ? facts.yearByReferences?.(post, printed.number) : null],
  ]);
  const place = inText ? { post, number: printed.number } : (document ?? file);
  return {
    canonical:
      place && year.value !== null && place.number !== null
        ? canonicalMrn(year.value, place.post, place.number)
        : null,
    source: inText || document ? 'text' : file ? 'file' : null,
    post: place?.post ?? post,
    number: place?.number ?? printed?.number ?? null,
    year: year.value,
    yearSource: year.source,
    fileNumber: file,
  };
}

/** The first year that is known. */
function yearOf(years: readonly (readonly [YearSource, number | null | undefined])[]): {
  value: number | null;
  source: YearSource | null;
} {
  const [source, value] = years.find(([, year]) => typeof year === 'number') ?? [null, null];
  return { value: value ?? null, source };
}
