import type { Span } from '../text/span';
import type { SyntaxNode } from './node';

/** A stretch of a text, and the nodes in it. */
interface Passage extends Span {
  readonly nodes: readonly SyntaxNode[];
  readonly text: string;
  /** The nodes are those of a paragraph. */
  readonly isParagraph?: boolean;
}

/** Whether two passages differ in nothing but the running words of paragraphs. */
export function haveSameShape(one: Passage, other: Passage): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    haveSameBlanks(one, other) &&
    one.nodes.every((node, at) => {
      const twin = other.nodes[at];
      return twin !== undefined && (areRunning(one, node, other, twin) || areTwins(one, node, other, twin));
    })
  );
}

/** Whether the same stands between the nodes and at the edges of both. */
function haveSameBlanks(one: Passage, other: Passage): boolean {
  const others = blanksOf(other);
  return blanksOf(one).every((blank, at) => blank === others[at]);
}

function blanksOf({ nodes, start, end, text }: Passage): string[] {
  const before = nodes.map((node, at) => text.slice(nodes[at - 1]?.end ?? start, node.start));
  return [...before, text.slice(nodes.at(-1)?.end ?? start, end)];
}

function areRunning(one: Passage, node: SyntaxNode, other: Passage, twin: SyntaxNode): boolean {
  const areText = node.kind === 'text' && twin.kind === 'text';
  return areText && one.isParagraph === true && other.isParagraph === true;
}

function areTwins(one: Passage, node: SyntaxNode, other: Passage, twin: SyntaxNode): boolean {
  if (node.kind !== twin.kind || node.problem !== twin.problem) return false;
  if (node.children.length === 0 && twin.children.length === 0)
    return one.text.slice(node.start, node.end) === other.text.slice(twin.start, twin.end);
  return haveSameShape(within(one, node), within(other, twin));
}

function within({ text }: Passage, { kind, start, end, children }: SyntaxNode): Passage {
  return { nodes: children, start, end, text, isParagraph: kind === 'paragraph' };
}
