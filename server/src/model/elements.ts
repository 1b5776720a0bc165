import { homeOf } from '../syntax/moved';
import type { NodeKind, SyntaxNode } from '../syntax/node';

/** The elements of a cable in text order, those that interrupt another among them. */
export class Elements {
  readonly inOrder: readonly SyntaxNode[];
  private readonly byKind = new Map<NodeKind, SyntaxNode[]>();

  constructor(tree: SyntaxNode) {
    const elements: SyntaxNode[] = [];
    addWithin(tree, elements);
    this.inOrder = elements;
    for (const node of elements) {
      const alike = this.byKind.get(node.kind);
      if (alike) alike.push(node);
      else this.byKind.set(node.kind, [node]);
    }
  }

  has(kind: NodeKind): boolean {
    return this.byKind.has(kind);
  }

  all(kind: NodeKind): readonly SyntaxNode[] {
    return this.byKind.get(kind) ?? NONE;
  }

  first(kind: NodeKind): SyntaxNode | undefined {
    return this.all(kind)[0];
  }

  last(kind: NodeKind): SyntaxNode | undefined {
    return this.all(kind).at(-1);
  }

  /** Whether there is one of these kinds. */
  hasAny(kinds: Kinds): boolean {
    for (const kind of this.byKind.keys()) if (kinds.has(kind)) return true;
    return false;
  }

  /** Those of several kinds, in text order. */
  of(kinds: Kinds): readonly SyntaxNode[] {
    let found = NONE;
    for (const [kind, alike] of this.byKind) {
      if (!kinds.has(kind)) continue;
      if (found !== NONE) return this.inOrder.filter((node) => kinds.has(node.kind));
      found = alike;
    }
    return found;
  }
}

const NONE: readonly SyntaxNode[] = [];

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
