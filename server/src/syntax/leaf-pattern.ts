import { lazy } from '../text/lazy';
import { type LeafKind, leaf, type SyntaxNode } from './node';

/** What a pattern found: its leaves in text order, and the offset behind it. */
export interface FoundLeaves {
  readonly leaves: SyntaxNode[];
  readonly end: number;
}

/**
 * A pattern whose named groups are leaves, named by their kinds: `(?<label>DE) (?<routingIndicator>R[A-Z]{3,6})`. Groups
 * stand in text order, not within one another, and come once at most. To know where each stands, what lies between them is
 * captured as well, and lengths are added up: the flag `d` tells the same, and takes five times as long.
 */
export class LeafPattern {
  private readonly compiled = lazy(() => compile(this.source, this.flags));

  /** @param flags of a regular expression; the pattern is tried at one place only */
  constructor(
    readonly source: string,
    readonly flags = '',
  ) {}

  /** Whether it matches at the start of a text. */
  test(text: string): boolean {
    const { pattern } = this.compiled();
    pattern.lastIndex = 0;
    return pattern.test(text);
  }

  /** What it finds at a place of a text; `offset` is added to the places of the leaves. Null where it does not match. */
  at(text: string, start: number, offset = 0): FoundLeaves | null {
    const { pattern, kinds } = this.compiled();
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) return null;
    const leaves: SyntaxNode[] = [];
    let position = offset + start;
    for (let group = 1; group < match.length; group++) {
      const end = position + (match[group]?.length ?? 0);
      const kind = kinds[group - 1];
      if (kind && end > position) leaves.push(leaf(kind, position, end));
      position = end;
    }
    return { leaves, end: pattern.lastIndex };
  }
}

/** A pattern all of whose stretches are groups, and the kind of each; null for what lies between leaves. */
interface Compiled {
  readonly pattern: RegExp;
  readonly kinds: readonly (LeafKind | null)[];
}

function compile(source: string, flags: string): Compiled {
  const kinds: (LeafKind | null)[] = [];
  return { pattern: new RegExp(withGaps(source, kinds), `${flags}y`), kinds };
}

/** The source with a group around every stretch between the named ones, and these without names; adds their kinds. */
function withGaps(source: string, kinds: (LeafKind | null)[]): string {
  let result = '';
  let gap = '';
  const closeGap = (): void => {
    if (gap === '') return;
    kinds.push(null);
    result += `(${gap})`;
    gap = '';
  };
  for (let at = 0; at < source.length; ) {
    let end = endOfAtom(source, at);
    const atom = source.slice(at, end);
    if (atom === '|') {
      closeGap();
      result += atom;
    } else if (atom.startsWith('(') && NAMED.test(atom)) {
      closeGap();
      const [, kind, words] = LEAF.exec(atom) ?? [];
      if (kind !== undefined) kinds.push(kind as LeafKind);
      result += kind === undefined ? `(?:${withGaps(atom.slice(3, -1), kinds)})` : `(${words})`;
      if (source.charAt(end) === '?') {
        result += '?';
        end++;
      }
    } else {
      gap += atom;
    }
    at = end;
  }
  closeGap();
  return result;
}

/** A named group, and a group that holds one. */
const LEAF = /^\(\?<([A-Za-z]+)>(.*)\)$/;
const NAMED = /\(\?<[A-Za-z]/;

/** The offset behind the group, class, escape or character that begins at an offset. */
function endOfAtom(source: string, start: number): number {
  const first = source.charAt(start);
  if (first === '\\') return start + 2;
  if (first !== '(' && first !== '[') return start + 1;
  let end = start + 1;
  if (first === '[') while (source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  else while (source.charAt(end) !== ')') end = endOfAtom(source, end);
  return end + 1;
}
