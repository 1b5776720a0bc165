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
  private readonly pattern: RegExp;
  /** The kind of each group; null for what lies between leaves. */
  private readonly kinds: (LeafKind | null)[] = [];

  /** @param flags of a regular expression; the pattern is tried at one place only */
  constructor(
    readonly source: string,
    readonly flags = '',
  ) {
    this.pattern = new RegExp(this.withGaps(source), `${flags}y`);
  }

  /** Whether it matches at the start of a text. */
  test(text: string): boolean {
    this.pattern.lastIndex = 0;
    return this.pattern.test(text);
  }

  /** What it finds at a place of a text; `offset` is added to the places of the leaves. Null where it does not match. */
  at(text: string, start: number, offset = 0): FoundLeaves | null {
    this.pattern.lastIndex = start;
    const match = this.pattern.exec(text);
    if (!match) return null;
    const leaves: SyntaxNode[] = [];
    let position = offset + start;
    for (let group = 1; group < match.length; group++) {
      const end = position + (match[group]?.length ?? 0);
      const kind = this.kinds[group - 1];
      if (kind && end > position) leaves.push(leaf(kind, position, end));
      position = end;
    }
    return { leaves, end: this.pattern.lastIndex };
  }

  /** The source with a group around every stretch between the named ones, and these without names. */
  private withGaps(source: string): string {
    let result = '';
    let gap = '';
    const closeGap = (): void => {
      if (gap === '') return;
      this.kinds.push(null);
      result += `(${gap})`;
      gap = '';
    };
    for (let at = 0; at < source.length; ) {
      let end = endOfAtom(source, at);
      const atom = source.slice(at, end);
      const kind = /^\(\?<([A-Za-z]+)>/.exec(atom)?.[1];
      if (kind !== undefined || /\(\?<[A-Za-z]/.test(atom)) {
        closeGap();
        if (kind !== undefined) this.kinds.push(kind as LeafKind);
        result +=
          kind === undefined ? `(?:${this.withGaps(atom.slice(3, -1))})` : atom.replace(/\?<[A-Za-z]+>/, '');
        if (source.charAt(end) === '?') {
          result += '?';
          end++;
        }
      } else if (atom === '|') {
        closeGap();
        result += atom;
      } else {
        gap += atom;
      }
      at = end;
    }
    closeGap();
    return result;
  }
}

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
