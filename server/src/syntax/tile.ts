import type { Span } from '../text/span';
import { isBlank } from './lines';
import { type BranchKind, branch, type LeafKind, leaf, type SyntaxNode, type SyntaxProblem } from './node';

/**
 * Grows a list of nodes that tile the text from `start` on: whatever lies between two appended nodes becomes a leaf
 * of its own (blanks a `space`, anything else `punctuation`), so that no character can be lost.
 */
export class Tiles {
  readonly nodes: SyntaxNode[] = [];
  private position: number;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.position = start;
  }

  /** The offset up to which the text is covered. */
  get end(): number {
    return this.position;
  }

  /** Of two nodes that overlap the first counts. */
  append(node: SyntaxNode): void {
    if (node.start < this.position) return;
    this.fillTo(node.start);
    if (node.end <= this.position) return;
    this.nodes.push(node);
    this.position = node.end;
  }

  /** Covers the text up to an offset. */
  fillTo(offset: number): void {
    while (this.position < offset) {
      const blank = isSpace(this.text.charCodeAt(this.position));
      let end = this.position + 1;
      while (end < offset && isSpace(this.text.charCodeAt(end)) === blank) end++;
      this.nodes.push(leaf(blank ? 'space' : 'punctuation', this.position, end));
      this.position = end;
    }
  }
}

function isSpace(code: number): boolean {
  return code === 10 || code === 13 || isBlank(code);
}

/** A branch over the span, with the given nodes in their places and leaves for what lies between them. */
export function tile(
  kind: BranchKind,
  text: string,
  span: Span,
  parts: Iterable<SyntaxNode>,
  problem?: SyntaxProblem,
): SyntaxNode {
  const tiles = new Tiles(text, span.start);
  for (const part of parts) tiles.append(part);
  tiles.fillTo(span.end);
  return branch(kind, tiles.nodes, problem);
}

/**
 * The leaves that the named groups of a match stand for: a group is named by the kind of its leaf. The pattern needs
 * the `d` flag. Groups must stand in text order. `offset` is that of the text in which the match was found.
 */
export function leavesOf(match: RegExpExecArray, offset = 0): SyntaxNode[] {
  const leaves: SyntaxNode[] = [];
  const places = match.indices?.groups ?? {};
  for (const kind of Object.keys(places)) {
    const place = places[kind];
    if (place && place[1] > place[0]) {
      leaves.push(leaf(kind as LeafKind, offset + place[0], offset + place[1]));
    }
  }
  return leaves;
}
