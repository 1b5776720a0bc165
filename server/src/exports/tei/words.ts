import type { Span } from '../../text/span';
import { isElement, type XmlNode } from './element';
import { type Lines, plainWords } from './plain';

/** Something that stands over a stretch of the text: an element around its words, or in their place. */
export interface Overlay extends Span {
  /** What is written of the stretch: without the brackets of a mark, without anything where it is replaced. */
  readonly inner: Span;
  /** Makes what is written of the words and elements within. */
  readonly wrap: (content: readonly XmlNode[], part: Part) => readonly XmlNode[];
  /** Stands behind it, wherever it is parted. */
  readonly behind?: string;
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
  const parts: (readonly XmlNode[])[] = [];
  let at = span.start;
  let index = 0;
  /** Of pieces that were parted, what goes on where the last one ended. */
  let rest: Piece[] = [];
  const next = (): Piece | undefined => (rest.length > 0 ? rest.shift() : pieces[index++]);
  const isWithin = (end: number): boolean => ((rest[0] ?? pieces[index])?.start ?? end) < end;

  for (let piece = next(); piece; piece = next()) {
    if (piece.end <= piece.start || depth >= DEEPEST) continue;
    parts.push(plainWords(text, { start: at, end: piece.start }, lines));
    const within: Piece[] = [];
    const parted: Piece[] = [];
    while (isWithin(piece.end)) {
      const other = next();
      if (!other) break;
      within.push(cropped(other, piece));
      if (other.end > piece.end) parted.push({ ...other, start: piece.end });
    }
    rest = parted;
    parts.push(writtenPiece(text, piece, within, lines, depth));
    at = piece.end;
  }
  parts.push(plainWords(text, { start: at, end: span.end }, lines));
  const nodes = parts.flat();
  return lines === 'running' && pieces.length > 0 ? withoutIdleBreaks(nodes) : nodes;
}

/** Elements beside which nobody has to be told that a line begins. */
const APART: ReadonlySet<string> = new Set(['fw', 'note', 'pb', 'list', 'quote', 'floatingText', 'metamark']);

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
  const behind = isLast && overlay.behind ? [overlay.behind] : [];
  if (isEmpty && !isFirst) return behind;
  const inside = within.map((other) => cropped(other, inner));
  const content = isEmpty ? [] : written(text, inner, inside, lines, depth + 1);
  const part = isFirst ? (isLast ? undefined : 'I') : isLast ? 'F' : 'M';
  return [...overlay.wrap(content, part), ...behind];
}

/** What of a piece lies within a span; nothing where its end is not behind its start. */
function cropped(piece: Piece, { start, end }: Span): Piece {
  return { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) };
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
