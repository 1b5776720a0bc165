import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type PortionMark, readPortionMark } from './marking';
import { joined, spanOf } from './words';

/** The SUBJECT line (cable-format 4.22). */
export interface Subject {
  readonly span: Span;
  readonly label: Span;
  /** On one line, without portion mark. */
  readonly text: string;
  readonly textSpan: Span;
  readonly marking: PortionMark | null;
  /** The same line cut short above it, `SUBJECT: BEEKEEP...`, as web pages print it first. */
  readonly preview: Span | null;
}

/** Reads the subject of a cable from its lines in text order: the first that is no preview and no label alone. Null where there is none. */
export function readSubject(
  text: string,
  nodes: readonly SyntaxNode[],
  knowledge: Knowledge,
): Subject | null {
  const [first, second] = nodes.slice(0, 2).map((node) => readSubjectLine(text, node, knowledge));
  if (!first) return null;
  if (second && first.text === '') return { preview: null, ...second };
  if (second && isPreview(first.text, second.text)) return { preview: first.span, ...second };
  return { preview: null, ...first };
}

const DOTS = /\s*(?:\.{2,}|\u2026)$/;

/** `BEEKEEP...` before `BEEKEEPERS SPLIT`. */
function isPreview(cut: string, whole: string): boolean {
  const beginning = cut.replace(DOTS, '');
  return (
    beginning !== '' && beginning !== cut && whole.length > beginning.length && whole.startsWith(beginning)
  );
}

function readSubjectLine(text: string, node: SyntaxNode, knowledge: Knowledge): Omit<Subject, 'preview'> {
  const label = childOf(node, 'label') ?? node;
  const runs = childrenOf(node, 'text');
  const mark = childOf(node, 'portionMark');
  return {
    span: spanOf(node),
    label: spanOf(label),
    text: joined(text, runs),
    textSpan: { start: runs[0]?.start ?? node.end, end: runs.at(-1)?.end ?? node.end },
    marking: mark ? readPortionMark(text, mark, knowledge) : null,
  };
}
