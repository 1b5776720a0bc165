import type { Span } from '../text/span';

/**
 * The transcriber's own words, in square brackets: `[sic]`, `[illegible]`, and readings in doubt, `[VALLETTA?]`. They
 * are no part of the original.
 */

/** Letters and figures without a blank among them, a bracket of the transcriber taken whole, a remark behind them not. */
export interface Piece extends Span {
  readonly text: string;
}

const PIECE = /\[[^\]\n\r]*\]|[^\s[\]]+(?:\[(?!(?:\?|sic)\])[^\]\n\r]*\][^\s[\]]*)?/g;

/** The pieces of a stretch, in order. */
export function piecesOf(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  const words = text.slice(start, end);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(words); match; match = PIECE.exec(words))
    pieces.push({ start: start + match.index, end: start + PIECE.lastIndex, text: match[0] });
  return pieces;
}

/** True for a piece that is wholly in brackets. */
export function isBracketed({ text }: Piece): boolean {
  return text.startsWith('[') && text.endsWith(']');
}

/** True for a remark, which reads nothing: `[sic]`, `[illegible]`, `[handwritten: 4]`. */
export function isNote(piece: Piece): boolean {
  return isBracketed(piece) && /^\[(?:[a-z!]|\?\])/.test(piece.text);
}

/** What was read, with the transcriber's brackets and question marks taken away: `[VALLETTA?]` gives `VALLETTA`. */
export function withoutDoubt(text: string): string {
  return text.replace(/[[\]?]/g, '');
}

/** Blanks and remarks that belong to what stands before them: ` [?]`, ` [sic]`. */
export const remarks = /(?:[ \t]*\[(?:\?|sic)\])*/iy;

/** What was read, without the transcriber's remarks and doubts: `C [?]` gives `C`, `[V?]` gives `V`. */
export function readingOf(text: string): string {
  return withoutDoubt(text.includes('[') ? text.replace(/\[(?:[a-z][^[\]]*|\?)\]/g, ' ') : text);
}

/** The capitals of a piece, without brackets and question marks. */
export function lettersOf({ text }: Piece): string {
  return withoutDoubt(text).replace(/\s+/g, '');
}
