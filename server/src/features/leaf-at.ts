import type { SyntaxNode } from '../syntax/node';

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
  let [low, high] = [0, children.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const child = children[middle];
    if (child && child.start <= offset) low = middle;
    else high = middle - 1;
  }
  return children[low];
}
