import type { SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine, spanOf } from './words';

/** Who wrote, approved and cleared a cable of the Department (cable-format 4.5). */
export interface Drafting {
  readonly span: Span;
  /** As printed, on one line: `EUR/SE:JDOE:MJK`. */
  readonly draftedBy: string | null;
  readonly approvedBy: string | null;
  /** A line each: `EB/OT:RROE (SUBS)`. */
  readonly clearances: readonly string[];
  readonly desiredDistribution: string | null;
}

/** Reads a `draftingBlock`. */
export function readDrafting(text: string, node: SyntaxNode): Drafting {
  let drafted: string | null = null;
  let approved: string | null = null;
  const clearances: string[] = [];
  const desired: string[] = [];
  let label = '';
  for (const { kind, start, end } of node.children) {
    const words = oneLine(text.slice(start, end));
    if (kind === 'label') label = words;
    if (kind !== 'text') continue;
    if (label.startsWith('DESIRED')) desired.push(words);
    else if (label.startsWith('DRAFT')) drafted = words;
    else if (/^[AE]PP/.test(label)) approved = words;
    else clearances.push(words);
    // What follows the line of a drafter or an approver are clearances.
    if (!label.startsWith('DESIRED')) label = '';
  }
  return {
    span: spanOf(node),
    draftedBy: drafted,
    approvedBy: approved,
    clearances,
    desiredDistribution: desired.length > 0 ? desired.join(' ') : null,
  };
}
