import type { SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine } from './words';

/** Who wrote, approved and cleared a cable (cable-format 4.5, 4.7, 5.4). */
export interface Drafting {
  readonly span: Span;
  /** As printed, on one line: `EUR/SE:JDOE:MJK`. */
  readonly draftedBy: string | null;
  readonly approvedBy: string | null;
  /** A line each: `EB/OT:RROE (SUBS)`. */
  readonly clearances: readonly string[];
  readonly desiredDistribution: string | null;
}

/** Reads the lines of a `draftingBlock`, or each `draftingLine` of a cable of labelled fields; null where there is none. */
export function readDrafting(text: string, nodes: readonly SyntaxNode[]): Drafting | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return null;
  const lines = linesOf(text, nodes);
  const labelled = (pattern: RegExp): string[] =>
    lines.filter(({ label }) => pattern.test(label)).map(({ words }) => words);
  return {
    span: { start: first.start, end: last.end },
    draftedBy: labelled(/^DRAFT/i)[0] ?? null,
    approvedBy: labelled(/^[AE]PP|approved by/i)[0] ?? null,
    clearances: labelled(/^(?:CLEAR.*)?$/i),
    desiredDistribution: labelled(/^DESIRED/i).join(' ') || null,
  };
}

/** The values and their labels. A value without one goes on with a desired distribution, else it is a clearance. */
function linesOf(text: string, nodes: readonly SyntaxNode[]): { label: string; words: string }[] {
  const lines: { label: string; words: string }[] = [];
  let label = '';
  for (const node of nodes) {
    for (const { kind, start, end } of node.children) {
      if (kind !== 'label' && kind !== 'text') continue;
      const words = oneLine(text.slice(start, end));
      // Of a label on two lines the second counts; between them the drafter's name may stand.
      if (kind === 'label' && !/transmission and$/i.test(words)) label = words;
      if (kind !== 'text') continue;
      lines.push({ label, words });
      if (!label.startsWith('DESIRED')) label = '';
    }
  }
  return lines;
}
