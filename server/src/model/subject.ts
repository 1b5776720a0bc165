import type { Knowledge } from '../knowledge';
import { childOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type PortionMark, readPortionMark } from './marking';
import { oneLine, spanOf } from './words';

/** The SUBJECT line (cable-format 4.22). */
export interface Subject {
  readonly span: Span;
  readonly label: Span;
  /** On one line, without portion mark. */
  readonly text: string;
  readonly textSpan: Span;
  readonly marking: PortionMark | null;
}

/** Reads a `subjectLine`. */
export function readSubject(text: string, node: SyntaxNode, knowledge: Knowledge): Subject {
  const label = childOf(node, 'label') ?? node;
  const words = childOf(node, 'text');
  const mark = childOf(node, 'portionMark');
  return {
    span: spanOf(node),
    label: spanOf(label),
    text: words ? oneLine(text.slice(words.start, words.end)) : '',
    textSpan: words ? spanOf(words) : { start: node.end, end: node.end },
    marking: mark ? readPortionMark(text, mark, knowledge) : null,
  };
}
