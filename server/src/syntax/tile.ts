import type { Span } from '../text/span';
import { isBlank } from './lines';
import { type BranchKind, branch, leaf, type SyntaxNode, type SyntaxProblem } from './node';

/**
 * Grows a list of nodes from `start` on: whatever lies between two appended nodes becomes a `punctuation` leaf of its own
 * unless it is blank, so that no character can be lost.
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
      const start = this.position++;
      if (isSpace(this.text.charCodeAt(start))) continue;
      while (this.position < offset && !isSpace(this.text.charCodeAt(this.position))) this.position++;
      this.nodes.push(leaf('punctuation', start, this.position));
    }
  }
}

function isSpace(code: number): boolean {
  return code === 10 || code === 13 || isBlank(code);
}

/** A branch over the span, with the given nodes in their places and leaves for the signs between them. */
export function tile(
  kind: BranchKind,
  text: string,
  span: Span,
  parts: readonly SyntaxNode[],
  problem?: SyntaxProblem,
): SyntaxNode {
  const [first] = parts;
  if (parts.length === 1 && first?.start === span.start && first.end === span.end && span.end > span.start)
    return branch(kind, span, [first], problem);
  const tiles = new Tiles(text, span.start);
  for (const part of parts) tiles.append(part);
  tiles.fillTo(span.end);
  // a copy, for the list that grew has more room than it needs, and trees are kept
  return branch(kind, span, tiles.nodes.slice(), problem);
}
