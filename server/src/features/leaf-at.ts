import type { SyntaxNode } from '../syntax/node';
import { firstIndex } from '../text/ordered';

/** The innermost node at an offset, and the branch that holds it: a binary search on every level of the tree. */
export function leafAt(
  tree: SyntaxNode,
  offset: number,
): { readonly leaf: SyntaxNode; readonly element: SyntaxNode } {
  let element = tree;
  let leaf = tree;
  while (leaf.children.length > 0) {
    element = leaf;
    leaf = childAt(leaf.children, offset) ?? leaf;
    if (leaf === element) break;
  }
  return { leaf, element };
}

/** The child that holds the character behind the offset; the last one at the end of the text. */
function childAt(children: readonly SyntaxNode[], offset: number): SyntaxNode | undefined {
  return children[Math.max(0, firstIndex(children, ({ start }) => start > offset) - 1)];
}
