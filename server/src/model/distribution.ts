import { childrenOf, type SyntaxNode } from '../syntax/node';
import { figuresOf, withLetters } from '../text/look-alikes';
import type { Span } from '../text/span';
import { spanOf } from './words';

/** An office and how many copies it got: `EUR-12`; in the margin column of forms to about 1966 it stands alone. */
export interface OfficeCopies {
  readonly span: Span;
  readonly text: string;
  /** Null where no count is printed. */
  readonly copies: number | null;
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
      keyword = withLetters(words).replaceAll('l', 'I');
      isOrigin ||= keyword === 'ORIGIN';
    } else if (child.kind === 'office') {
      const office = { span: spanOf(child), text: words, copies: Number(figuresOf(words.slice(-2))) };
      if (keyword !== 'INFO' && action === null) action = office;
      else info.push(office);
    }
  }
  const sum = childrenOf(node, 'note').at(-1);
  const totalSpan = sum ? { start: sum.start + 1, end: sum.start + 1 + TOTAL_FIGURES } : null;
  const total = totalSpan ? Number(text.slice(totalSpan.start, totalSpan.end)) : null;
  return { span: spanOf(node), action, isOrigin, info, total, totalSpan };
}

/** The column on the left of a paper form: `Action`, an office or two, `Info`, offices; null where there is none. */
export function readMarginColumn(text: string, lines: readonly SyntaxNode[]): Distribution | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  let action: OfficeCopies | null = null;
  let keyword = '';
  let isOrigin = false;
  const info: OfficeCopies[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    for (const { kind, start, end } of line.children) {
      const words = text.slice(start, end);
      if (kind === 'label') keyword = words.toUpperCase();
      isOrigin ||= keyword === 'ORIGIN';
      if (kind !== 'office' || seen.has(words)) continue;
      seen.add(words);
      const office = { span: { start, end }, text: words, copies: null };
      if (keyword !== 'INFO' && action === null) action = office;
      else info.push(office);
    }
  }
  const span = { start: first.start, end: last.end };
  return { span, action, isOrigin, info, total: null, totalSpan: null };
}
