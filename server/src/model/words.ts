import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/node';
import type { Span } from '../text/span';

/** The text on one line: every run of blanks and line ends as one blank, none at the ends. */
export function oneLine(text: string): string {
  // Single blanks, by far the most frequent, are left alone: that makes it several times as fast as \s+.
  return text.trim().replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The words of a node's leaf of a kind, on one line; null where it has none. */
export function wordsOf(text: string, node: SyntaxNode, kind: SyntaxNode['kind']): string | null {
  const found = childOf(node, kind);
  return found ? oneLine(text.slice(found.start, found.end)) : null;
}

/** A node as a span, without its children. */
export function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}
