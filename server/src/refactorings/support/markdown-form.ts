import { wronglyShown } from '../../edits/markdown';
import type { Cable } from '../../model/cable';
import { oneLine } from '../../model/words';
import { childOf, type SyntaxNode } from '../../syntax/node';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/line-end';

/** What makes Markdown of a cable in plain text, by what belongs together. */
export function markdownEdits(cable: Cable): readonly (readonly TextEdit[])[] {
  const { text, tree } = cable;
  const front = tree.children.filter(({ end }) => end <= cable.front.end);
  return [
    ...front.flatMap((node, index) => apart(text, node, front[index + 1])),
    ...tree.children.filter(isPlainHeading).map((heading) => headingEdits(text, heading)),
    ...Array.from(wronglyShown(cable), ({ backslash }) => [backslash]),
  ];
}

function isPlainHeading({ kind, children: [first] }: SyntaxNode): boolean {
  return kind === 'sectionHeading' && first?.kind !== 'punctuation';
}

/** Four signs, as the web copies of cables have it, and no rulers. */
function headingEdits(text: string, node: SyntaxNode): TextEdit[] {
  const words = childOf(node, 'heading') ?? node;
  const newText = `#### ${oneLine(text.slice(words.start, words.end))}`;
  return [{ span: { start: node.start, end: node.end }, newText }];
}

/** Lines without an empty one between would run together. */
function apart(text: string, node: SyntaxNode, next: SyntaxNode | undefined): TextEdit[][] {
  if (!next) return [];
  const gap = text.slice(node.end, next.start);
  const isOneLine = /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/.test(gap);
  return isOneLine ? [[{ span: { start: node.end, end: node.end }, newText: lineEnd(text) }]] : [];
}
