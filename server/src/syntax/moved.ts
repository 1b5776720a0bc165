import type { NodeKind, SyntaxNode, SyntaxProblem } from './node';

/**
 * A node of an earlier reading in its new place. Its children follow when they are asked for: most of what stands
 * behind an edit is moved again before anyone looks.
 */
class MovedNode implements SyntaxNode {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  readonly problem?: SyntaxProblem;
  private moved: readonly SyntaxNode[] | null = null;

  constructor(
    readonly home: SyntaxNode,
    readonly by: number,
  ) {
    this.kind = home.kind;
    this.start = home.start + by;
    this.end = home.end + by;
    if (home.problem) this.problem = home.problem;
  }

  get children(): readonly SyntaxNode[] {
    this.moved ??= this.home.children.map((child) => movedNode(child, this.by));
    return this.moved;
  }
}

/** The same node so many characters further on. */
export function movedNode(node: SyntaxNode, by: number): SyntaxNode {
  if (by === 0) return node;
  if (!(node instanceof MovedNode)) return new MovedNode(node, by);
  return node.by + by === 0 ? node.home : new MovedNode(node.home, node.by + by);
}

/** The node as it was first read: one object for as long as its text stays the same, wherever it has moved. */
export function homeOf(node: SyntaxNode): SyntaxNode {
  return node instanceof MovedNode ? node.home : node;
}

/** How far a node has moved since then. */
export function shiftOfNode(node: SyntaxNode): number {
  return node instanceof MovedNode ? node.by : 0;
}
