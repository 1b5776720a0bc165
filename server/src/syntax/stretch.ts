import type { Span } from '../text/span';
import { type LeafKind, leaf, type SyntaxNode } from './node';

/** The stretch of a field. What the print of a page left within it is no part of its words, but stays in the tree. */
export interface Stretch extends Span {
  /** In the order of the text. */
  readonly artefacts: readonly SyntaxNode[];
}

/** The text from an offset to the end of the stretch, with blanks in the place of the artefacts: no offset changes. */
export function wordsFrom(text: string, offset: number, { end, artefacts }: Stretch): string {
  let words = '';
  let position = offset;
  for (const artefact of artefacts) {
    if (artefact.start < position) continue;
    words += text.slice(position, artefact.start) + ' '.repeat(artefact.end - artefact.start);
    position = artefact.end;
  }
  return words + text.slice(position, end);
}

/** The words between two offsets as a leaf; as several, with the artefacts between them, where such part them. */
export function leavesBetween(
  kind: LeafKind,
  text: string,
  { start, end }: Span,
  artefacts: readonly SyntaxNode[],
): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  let from = start;
  const addWords = (to: number): void => {
    const words = text.slice(from, to);
    const first = from + words.length - words.trimStart().length;
    const last = from + words.trimEnd().length;
    if (last > first) nodes.push(leaf(kind, first, last));
  };
  for (const artefact of artefacts) {
    if (artefact.start < from || artefact.end > end) continue;
    addWords(artefact.start);
    nodes.push(artefact);
    from = artefact.end;
  }
  addWords(end);
  return nodes;
}
