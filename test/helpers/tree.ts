import type { SyntaxNode } from '../../server/src/syntax/node';
import { parseCable } from '../../server/src/syntax/parser';

/**
 * The tree of a cable as indented text: a branch by its kind, a leaf by its kind and words (`⏎` for a line end), with
 * what is wrong about it behind an exclamation mark.
 */
export function treeOf(text: string): string {
  return parseCable(text)
    .children.flatMap((node) => linesOf(node, text))
    .join('\n');
}

function linesOf(node: SyntaxNode, text: string): string[] {
  const problem = node.problem ? ` !${node.problem}` : '';
  if (node.children.length === 0) {
    const words = text.slice(node.start, node.end).replace(/\s*\n\s*/g, ' ⏎ ');
    return [`${node.kind}: ${words}${problem}`];
  }
  const inner = node.children.flatMap((child) => linesOf(child, text));
  return [node.kind + problem, ...inner.map((line) => `  ${line}`)];
}
