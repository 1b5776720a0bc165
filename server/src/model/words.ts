import type { SyntaxNode } from '../syntax/node';
import { childOf, childrenOf } from '../syntax/node';
import { FILL } from '../text/fill';
import { firstIndex } from '../text/ordered';
import type { Span } from '../text/span';

/** The text on one line: every run of blanks and line ends as one blank, none at the ends; without the fill of HTML. */
export function oneLine(text: string): string {
  const words = text.includes(FILL) ? text.replaceAll(FILL, '') : text;
  const trimmed = words.trim();
  // Single blanks, by far the most frequent, are left alone: that makes it several times as fast as \s+.
  return isOneLine(trimmed) ? trimmed : trimmed.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Words of ASCII with single blanks, as short ones mostly are: told in less time than a pattern takes to be tried. */
function isOneLine(words: string): boolean {
  if (words.length > SHORT) return false;
  let before = 0;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    if (code < BLANK || code > 126 || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return true;
}

const SHORT = 80;
const BLANK = 32;

/** The words of a node's leaf of a kind, on one line; null where it has none. */
export function wordsOf(text: string, node: SyntaxNode, kind: SyntaxNode['kind']): string | null {
  const found = childOf(node, kind);
  return found ? oneLine(text.slice(found.start, found.end)) : null;
}

/** The words of all a node's leaves of a kind, on one line: without what interrupts them. */
export function allWordsOf(text: string, node: SyntaxNode, kind: SyntaxNode['kind']): string {
  return joined(text, childrenOf(node, kind));
}

/** The words of stretches, on one line. */
export function joined(text: string, stretches: readonly Span[]): string {
  const [first, ...others] = stretches;
  let words = first ? text.slice(first.start, first.end) : '';
  for (const { start, end } of others) words += ` ${text.slice(start, end)}`;
  return oneLine(words);
}

/** A node as a span, without its children. */
export function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}

/** The prose within a stretch on one line: without numbers, portion marks and whatever interrupts the paragraphs. */
export function proseWithin(text: string, tree: SyntaxNode, { start, end }: Span): string {
  const words: string[] = [];
  for (let at = firstIndex(tree.children, (node) => node.end > start); at < tree.children.length; at++) {
    const node = tree.children[at];
    if (!node || node.start >= end) break;
    for (const leaf of node.kind === 'paragraph' ? node.children : []) {
      if (leaf.kind === 'text') words.push(text.slice(Math.max(start, leaf.start), Math.min(end, leaf.end)));
    }
  }
  return oneLine(words.join(' '));
}
