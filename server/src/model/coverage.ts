import type { SyntaxNode } from '../syntax/node';
import type { Cable } from './cable';

/** Share of the non-blank characters of a cable that lie inside a recognised element; 1 for a text without any. */
export function coverageOf({ text, tree }: Cable): number {
  const all = filledCharacters(text, tree.start, tree.end);
  let unclassified = 0;
  const visit = (node: SyntaxNode): void => {
    if (node.kind === 'unclassified') unclassified += filledCharacters(text, node.start, node.end);
    else if (node.kind === 'paragraph') {
      for (const child of node.children) {
        if (child.kind === 'unclassified') unclassified += filledCharacters(text, child.start, child.end);
      }
    }
  };
  for (const node of tree.children) visit(node);
  return all === 0 ? 1 : 1 - unclassified / all;
}

function filledCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code > 32 && code !== 0xa0 && code !== 0xfeff) count++;
  }
  return count;
}
