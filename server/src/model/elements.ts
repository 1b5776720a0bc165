import { homeOf } from '../syntax/moved';
import type { NodeKind, SyntaxNode } from '../syntax/node';

/**
 * The elements of a cable in text order, those that interrupt another among them. A cable has few: they are looked
 * through at each question, for to sort them by kind takes longer than all that is asked of them.
 */
export class Elements {
  readonly inOrder: readonly SyntaxNode[];

  constructor(tree: SyntaxNode) {
    const elements: SyntaxNode[] = [];
    addWithin(tree, elements);
    this.inOrder = elements;
  }

  has(kind: NodeKind): boolean {
    return this.first(kind) !== undefined;
  }

  all(kind: NodeKind): readonly SyntaxNode[] {
    return this.inOrder.filter((node) => node.kind === kind);
  }

  first(kind: NodeKind): SyntaxNode | undefined {
    return this.inOrder.find((node) => node.kind === kind);
  }

  last(kind: NodeKind): SyntaxNode | undefined {
    return this.inOrder.findLast((node) => node.kind === kind);
  }

  /** Whether there is one of these kinds. */
  hasAny(kinds: Kinds): boolean {
    return this.inOrder.some(({ kind }) => kinds.has(kind));
  }

  /** Those of several kinds, in text order. */
  of(kinds: Kinds): readonly SyntaxNode[] {
    return this.inOrder.filter(({ kind }) => kinds.has(kind));
  }
}

/** A set of kinds, or what is known by kind. */
interface Kinds {
  has(kind: NodeKind): boolean;
}

/** What other elements may stand within. */
const INTERRUPTED: ReadonlySet<NodeKind> = new Set([
  'paragraph',
  'addressees',
  'tagsLine',
  'subjectLine',
  'referenceLine',
  'reference',
  'classificationAuthority',
]);

function addWithin(parent: SyntaxNode, elements: SyntaxNode[]): void {
  for (const node of parent.children) {
    const { children } = homeOf(node);
    if (children.length === 0) continue;
    elements.push(node);
    const isInterrupted = INTERRUPTED.has(node.kind) && children.some((child) => child.children.length > 0);
    if (isInterrupted) addWithin(node, elements);
  }
}
