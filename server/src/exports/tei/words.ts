import { FILL } from '../../text/fill';
import type { Span } from '../../text/span';
import { element, isElement, type XmlNode } from './element';

/** Something that stands over a stretch of the text: an element around its words, or in their place. */
export interface Overlay extends Span {
  /** What is written of the stretch: without the brackets of a mark, without anything where it is replaced. */
  readonly inner: Span;
  /** Makes what is written of the words and elements within. */
  readonly wrap: (content: readonly XmlNode[], part: Part) => readonly XmlNode[];
}

/** How much of an overlay a piece is, as TEI writes it: the beginning, the middle, the end; none for the whole. */
export type Part = 'I' | 'M' | 'F' | undefined;

/** An overlay that keeps its words, in an element. */
export function around(
  { start, end }: Span,
  wrap: (content: readonly XmlNode[], part: Part) => XmlNode,
): Overlay {
  return { start, end, inner: { start, end }, wrap: (content, part) => [wrap(content, part)] };
}

/**
 * How the ends of lines are written: as in running text, where they mean nothing but behind an empty line; in such text
 * whose lines all have empty ones between them, not even there; each as the start of a line; or with all blanks as they
 * are, for what stands in columns.
 */
export type Lines = 'running' | 'double-spaced' | 'each' | 'columns';

/** So deep stand overlays within one another; what lies deeper is written as the words that it is. */
const DEEPEST = 16;

/**
 * The words of a stretch with what stands over them, in order of their starts, the longer first. Two that cross are made to
 * nest: the one that goes on behind the other is parted there.
 */
export function words(
  text: string,
  span: Span,
  overlays: readonly Overlay[],
  lines: Lines = 'running',
): XmlNode[] {
  const pieces = overlays.map((overlay) => cropped({ overlay, ...overlay }, span));
  return written(text, span, pieces, lines, 0);
}

/** A part of an overlay. */
interface Piece extends Span {
  readonly overlay: Overlay;
}

function written(text: string, span: Span, pieces: readonly Piece[], lines: Lines, depth: number): XmlNode[] {
  const nodes: XmlNode[] = [];
  let at = span.start;
  let index = 0;
  /** Of pieces that were parted, what goes on where the last one ended. */
  let rest: Piece[] = [];
  const next = (): Piece | undefined => (rest.length > 0 ? rest.shift() : pieces[index++]);
  const isWithin = (end: number): boolean => ((rest[0] ?? pieces[index])?.start ?? end) < end;

  for (let piece = next(); piece; piece = next()) {
    if (piece.end <= piece.start || depth >= DEEPEST) continue;
    nodes.push(...plain(text, { start: at, end: piece.start }, lines));
    const within: Piece[] = [];
    const parted: Piece[] = [];
    while (isWithin(piece.end)) {
      const other = next();
      if (!other) break;
      within.push(cropped(other, piece));
      if (other.end > piece.end) parted.push({ ...other, start: piece.end });
    }
    rest = parted;
    nodes.push(...writtenPiece(text, piece, within, lines, depth));
    at = piece.end;
  }
  nodes.push(...plain(text, { start: at, end: span.end }, lines));
  return lines === 'running' && pieces.length > 0 ? withoutIdleBreaks(nodes) : nodes;
}

/** Elements beside which nobody has to be told that a line begins. */
const APART: ReadonlySet<string> = new Set(['fw', 'note', 'pb', 'list', 'quote', 'metamark']);

/** Nodes without the starts of lines that stand beside what is set apart anyway. */
export function withoutIdleBreaks(nodes: readonly XmlNode[]): XmlNode[] {
  const isApart = (node: XmlNode | undefined): boolean =>
    node !== undefined && isElement(node) && (APART.has(node.name) || SET_APART.has(node.attributes.type));
  const beside = nodes.filter((node) => isElement(node) || node.trim() !== '');
  const idle = new Set(
    beside.filter(
      (node, index) =>
        isElement(node) && node.name === 'lb' && (isApart(beside[index - 1]) || isApart(beside[index + 1])),
    ),
  );
  return idle.size > 0 ? nodes.filter((node) => !idle.has(node)) : [...nodes];
}

/** Types of `seg` that begin a line of their own. */
const SET_APART: ReadonlySet<unknown> = new Set(['lines', 'columns']);

function writtenPiece(
  text: string,
  piece: Piece,
  within: readonly Piece[],
  lines: Lines,
  depth: number,
): readonly XmlNode[] {
  const { overlay } = piece;
  const isFirst = piece.start === overlay.start;
  const isLast = piece.end === overlay.end;
  const inner = cropped({ overlay, ...overlay.inner }, piece);
  const isEmpty = inner.end <= inner.start;
  if (isEmpty && !isFirst) return [];
  const inside = within.map((other) => cropped(other, inner));
  const content = isEmpty ? [] : written(text, inner, inside, lines, depth + 1);
  return overlay.wrap(content, isFirst ? (isLast ? undefined : 'I') : isLast ? 'F' : 'M');
}

/** What of a piece lies within a span; nothing where its end is not behind its start. */
function cropped(piece: Piece, { start, end }: Span): Piece {
  return { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) };
}

/** The words of a stretch, its blanks and line ends as `lines` says. */
function plain(text: string, { start, end }: Span, lines: Lines): XmlNode[] {
  if (end <= start) return [];
  const printed = legible(text.slice(start, end));
  const nodes: XmlNode[] = [];
  let words = '';
  let at = 0;
  for (const { index, 0: blanks } of printed.matchAll(BLANKS)) {
    words += printed.slice(at, index);
    at = index + blanks.length;
    const ends = blanks.match(LINE_END)?.length ?? 0;
    const isHyphened = ends > 0 && isBetweenLetters(printed, index, at);
    const breaks = lines === 'each' || lines === 'columns' || (lines === 'running' && ends > 1);
    if (ends === 0) words += lines === 'columns' ? blanks : ' ';
    else if (lines === 'columns') {
      nodes.push(words, ...columnBreaks(blanks));
      words = blanks.slice(blanks.search(/[^\r\n]*$/));
    } else if (isHyphened) {
      nodes.push(words, element('lb', { break: 'maybe' }));
      words = '';
    } else if (breaks) {
      nodes.push(`${words}\n`, element('lb'));
      words = '';
    } else words += '\n';
  }
  nodes.push(words + printed.slice(at));
  return nodes.filter((node) => node !== '');
}

/** Words without the fill of HTML and the mark of byte order, and without the feeds that XML cannot hold. */
export function legible(words: string): string {
  return words.replace(FILLS, '').replace(FEEDS, ' ');
}

const FEEDS = /[\v\f]/g;
/** All runs of blanks but the single blank between two words, which stays. */
const BLANKS = / \s+|[^\S ]\s*/g;
/** The fill of HTML, and the mark of byte order. */
const FILLS = new RegExp(`[${FILL}\uFEFF]`, 'g');
const LINE_END = /\r\n?|\n/g;

function columnBreaks(blanks: string): XmlNode[] {
  return (blanks.match(LINE_END) ?? []).flatMap(() => ['\n', element('lb')]);
}

/** `MIN-` above `ISTRY`: nobody can tell whether the hyphen is one of the word. */
function isBetweenLetters(printed: string, start: number, end: number): boolean {
  return (
    printed.charAt(start - 1) === '-' &&
    /[A-Za-z]-[A-Za-z]/.test(printed.slice(start - 2, start) + printed.charAt(end))
  );
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).replace(FILLS, ' ');
  const from = start + (words.length - words.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(Math.min(from, end), start + words.trimEnd().length) };
}

/** True where a span holds nothing but blanks. */
export function isBlankSpan(text: string, span: Span): boolean {
  const { start, end } = trimmed(text, span);
  return end <= start;
}

/**
 * Gives the overlays that lie over a stretch, asked for in the order of the text.
 * @param overlays in order of their starts, the longer first
 */
export function overlaysOver(overlays: readonly Overlay[]): (span: Span) => readonly Overlay[] {
  let next = 0;
  let open: readonly Overlay[] = [];
  return ({ start, end }) => {
    const over = open.filter((overlay) => overlay.end > start);
    for (; next < overlays.length; next++) {
      const overlay = overlays[next];
      if (!overlay || overlay.start >= end) break;
      if (overlay.end > start) over.push(overlay);
    }
    open = over.filter((overlay) => overlay.end > end).slice(0, DEEPEST);
    return over;
  };
}

/** Puts overlays in the order in which they are written: by their starts, the longer first. */
export function inOrder(overlays: readonly Overlay[]): readonly Overlay[] {
  return [...overlays].sort((a, b) => a.start - b.start || b.end - a.end);
}
