import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type PortionMark, readPortionMark } from './marking';
import { allWordsOf, spanOf } from './words';

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
  const runs = childrenOf(node, 'text');
  const mark = childOf(node, 'portionMark');
  return {
    span: spanOf(node),
    label: spanOf(label),
    text: allWordsOf(text, node, 'text'),
    textSpan: { start: runs[0]?.start ?? node.end, end: runs.at(-1)?.end ?? node.end },
    marking: mark ? readPortionMark(text, mark, knowledge) : null,
  };
}
