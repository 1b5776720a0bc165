import { markLetters } from './forms/paragraph-number';
import { type Line, lineAt } from './lines';

/** No line of a transmission is longer. */
const LEAST = 120;

const HEAD = new RegExp(String.raw`(?<number>\d{1,3})[.)][ \t]*(?<mark>\(${markLetters}\))?`, 'y');
/** A number with its mark; the words before it may be a heading, but not `see para`. */
const MARKED = new RegExp(
  String.raw`(?<=[ \t]|(?<!\d)[.!?)"”])(?<!\b[Pp]ara(?:graph)?s?\.?[ \t]{1,3}|\bPARA(?:GRAPH)?S?\.?[ \t]{1,3})(?<number>\d{1,3})[.)][ \t]*(?=\(${markLetters}\))`,
  'g',
);
/** A number without one, behind the end of a sentence. */
const UNMARKED = /(?<=[.!?)"”-][ \t]{1,3})(?<number>\d{1,3})[.)][ \t]+(?=[A-Z"“])/g;

/**
 * The offsets within words at which further paragraphs begin, their numbers going on from that of the paragraph at `from`.
 * Where that has a mark they have theirs.
 */
export function joinedParagraphs(words: string, from: number): number[] {
  HEAD.lastIndex = from;
  const { number, mark } = HEAD.exec(words)?.groups ?? {};
  const starts: number[] = [];
  if (number === undefined) return starts;
  const pattern = mark ? MARKED : UNMARKED;
  pattern.lastIndex = HEAD.lastIndex;
  let last = Number(number);
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (Number(match.groups?.number) !== last + 1) continue;
    last++;
    starts.push(match.index);
  }
  return starts;
}

/**
 * Parts the lines that hold several paragraphs, which a copy has joined without an archive's pilcrows between:
 * `1. (C) Rain. 2. (C) Snow.`
 */
export function partJoinedParagraphs(text: string, lines: readonly Line[]): readonly Line[] {
  let parted: Line[] | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const starts = line.to - line.from < LEAST ? NONE : startsWithin(text, line, lines, index);
    if (starts.length > 0) parted ??= lines.slice(0, index);
    parted?.push(...partsOf(text, line, starts));
  }
  return parted ?? lines;
}

const NONE: readonly number[] = [];

function startsWithin(text: string, line: Line, lines: readonly Line[], index: number): readonly number[] {
  const first = text.charCodeAt(line.from);
  if (first < ONE || first > NINE) return NONE;
  HEAD.lastIndex = line.from;
  const { number, mark } = HEAD.exec(text)?.groups ?? {};
  if (number === undefined) return NONE;
  // most lines hold one paragraph
  const next = text.indexOf(`${Number(number) + 1}.`, line.from + 1);
  if (next < 0 || next > line.to) return NONE;
  const starts = joinedParagraphs(text.slice(line.from, line.to), 0);
  // without marks a list within the paragraph looks the same, but for the number that follows
  const isSure =
    mark !== undefined || (starts.length > 1 && numberBelow(text, lines, index) !== Number(number) + 1);
  return isSure ? starts.map((start) => line.from + start) : NONE;
}

const ONE = 49;
const NINE = 57;

/** The number with which the next line that has one begins; 0 where none has. */
function numberBelow(text: string, lines: readonly Line[], index: number): number {
  for (let next = index + 1; next < lines.length; next++) {
    HEAD.lastIndex = lines[next]?.from ?? text.length;
    const { number } = HEAD.exec(text)?.groups ?? {};
    if (number !== undefined) return Number(number);
  }
  return 0;
}

function partsOf(text: string, line: Line, starts: readonly number[]): Line[] {
  if (starts.length === 0) return [line];
  const from = [line.start, ...starts];
  return from.map((start, index) => lineAt(text, start, from[index + 1] ?? line.end));
}
