import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { SyntaxNode } from '../../syntax/node';
import type { HoverContent } from './card';

/** What lies under the pointer. */
export interface Place {
  readonly cable: Cable;
  readonly knowledge: Knowledge;
  /** UTF-16, relative to the cable. */
  readonly offset: number;
  /** The innermost node. */
  readonly leaf: SyntaxNode;
  /** The branch that holds it: the line, the entry, the paragraph. */
  readonly element: SyntaxNode;
}

/** Explains one kind of thing; null where the place holds nothing of that kind, or nothing is known of it. */
export type Hover = (place: Place) => HoverContent | null;

/** Finds leaf and element at an offset: a binary search on every level of the tree. */
export function placeAt(cable: Cable, offset: number, knowledge: Knowledge): Place {
  let element: SyntaxNode = cable.tree;
  let leaf: SyntaxNode = cable.tree;
  while (leaf.children.length > 0) {
    element = leaf;
    leaf = childAt(leaf.children, offset) ?? leaf;
    if (leaf === element) break;
  }
  return { cable, knowledge, offset, leaf, element };
}

/** The child that holds the character behind the offset; the last one at the end of the text. */
function childAt(children: readonly SyntaxNode[], offset: number): SyntaxNode | undefined {
  let [low, high] = [0, children.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const child = children[middle];
    if (child && child.start <= offset) low = middle;
    else high = middle - 1;
  }
  return children[low];
}
