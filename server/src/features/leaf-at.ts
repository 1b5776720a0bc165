import { leaf as leafOf, type SyntaxNode } from '../syntax/node';
import { firstIndex } from '../text/ordered';

/**
 * The innermost node at an offset, a leaf of its own where blanks stand there, and the branch that holds it: a binary search
 * on every level of the tree.
 */
export function leafAt(
  tree: SyntaxNode,
  offset: number,
): { readonly leaf: SyntaxNode; readonly element: SyntaxNode } {
  let element = tree;
  let leaf = tree;
  while (leaf.children.length > 0) {
    element = leaf;
    leaf = tileAt(element, offset);
  }
  return { leaf, element };
}

/** The child or the blanks that hold the character behind the offset; at the end of the text the one before it. */
function tileAt({ start, end, children }: SyntaxNode, offset: number): SyntaxNode {
  const behind = firstIndex(children, (child) => child.start > offset);
  const child = children[behind - 1];
  const isHeld = child && (offset < child.end || child.end === end);
  return isHeld ? child : leafOf('space', child?.end ?? start, children[behind]?.start ?? end);
}
