import { childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { spanOf } from './words';

/** An office and how many copies it got: `EUR-12`. */
export interface OfficeCopies {
  readonly span: Span;
  readonly text: string;
  readonly copies: number;
}

/** To whom in the Department the copies of a cable went (cable-format 4.4). */
export interface Distribution {
  readonly span: Span;
  /** The office that acts, or on the Department's own cables the office of origin; null where the line is lost. */
  readonly action: OfficeCopies | null;
  /** The Department sent the cable: its first line is ORIGIN. */
  readonly isOrigin: boolean;
  readonly info: readonly OfficeCopies[];
  /** Sum of all copies as printed, `/040 W`. */
  readonly total: number | null;
  /** Its figures. */
  readonly totalSpan: Span | null;
}

/** `/040`: the sum always has three. */
const TOTAL_FIGURES = 3;

/** Reads a `distribution`. */
export function readDistribution(text: string, node: SyntaxNode): Distribution {
  let action: OfficeCopies | null = null;
  let keyword = 'INFO';
  let isOrigin = false;
  const info: OfficeCopies[] = [];
  for (const child of node.children) {
    const words = text.slice(child.start, child.end);
    if (child.kind === 'label') {
      keyword = words;
      isOrigin ||= keyword === 'ORIGIN';
    } else if (child.kind === 'office') {
      const office = { span: spanOf(child), text: words, copies: Number(words.slice(-2)) };
      if (keyword !== 'INFO' && action === null) action = office;
      else info.push(office);
    }
  }
  const sum = childrenOf(node, 'note').at(-1);
  const totalSpan = sum ? { start: sum.start + 1, end: sum.start + 1 + TOTAL_FIGURES } : null;
  const total = totalSpan ? Number(text.slice(totalSpan.start, totalSpan.end)) : null;
  return { span: spanOf(node), action, isOrigin, info, total, totalSpan };
}
