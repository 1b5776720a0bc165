import type { SyntaxNode } from './node';

/** Nodes, and the text in which they stand. */
interface Passage {
  readonly nodes: readonly SyntaxNode[];
  readonly text: string;
}

/** Whether two passages differ in nothing but the running words of paragraphs. */
export function haveSameShape(one: Passage, other: Passage): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, at) => {
      const twin = other.nodes[at];
      return twin !== undefined && isTwin(node, one.text, twin, other.text);
    })
  );
}

function isTwin(node: SyntaxNode, text: string, twin: SyntaxNode, twinText: string): boolean {
  if (node.kind !== twin.kind || node.problem !== twin.problem) return false;
  const [own, others] = [node.children, twin.children];
  if (own.length !== others.length) return false;
  if (own.length === 0) return text.slice(node.start, node.end) === twinText.slice(twin.start, twin.end);
  return own.every((child, at) => {
    const other = others[at];
    if (!other) return false;
    const isRunning = node.kind === 'paragraph' && child.kind === 'text' && other.kind === 'text';
    return isRunning || isTwin(child, text, other, twinText);
  });
}
