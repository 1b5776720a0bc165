import type { NodeKind, SyntaxNode } from '../syntax/node';
import type { TextEdit } from '../text/edit';
import { lineEnd } from '../text/line-end';
import type { Span } from '../text/span';

/** What parts the words of a paragraph: from the last word above to the first below, with the elements between. */
export interface Interruption {
  readonly span: Span;
  readonly nodes: readonly SyntaxNode[];
  /** The paragraph that goes on. */
  readonly paragraph: Span;
}

/** The places where artefacts of certain kinds, and nothing else, interrupt a paragraph. */
export function* interruptions(tree: SyntaxNode, kinds: ReadonlySet<NodeKind>): Iterable<Interruption> {
  for (const paragraph of tree.children) {
    if (paragraph.kind !== 'paragraph') continue;
    let start: number | null = null;
    let nodes: SyntaxNode[] = [];
    for (const node of paragraph.children) {
      if (node.kind === 'text') {
        if (start !== null && nodes.length > 0) yield { span: { start, end: node.start }, nodes, paragraph };
        start = node.end;
        nodes = [];
      } else if (kinds.has(node.kind)) nodes.push(node);
      else if (node.children.length > 0) start = null; // the heading of a section: no mere artefact
    }
  }
}

/** The edit that joins the words on both sides: by a line end where one parted them, else by a blank. */
export function join(text: string, { span }: Interruption): TextEdit {
  return { span, newText: /[\r\n]/.test(text.slice(span.start, span.end)) ? lineEnd(text) : ' ' };
}
