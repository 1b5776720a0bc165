import type { Cable } from '../model/cable';
import type { SyntaxNode } from '../syntax/node';
import { contains, type Span, touches } from '../text/span';
import { type OutlineItem, outline } from './outline';
import { itemAt } from './search';
import { sentenceAt } from './sentences';

/**
 * What is selected step by step from an offset on: the word, the sentence, the paragraph or field, the section, the cable.
 * Each holds the one before and more; offsets are relative to the cable.
 */
export function selectionSpans(cable: Cable, offset: number): Span[] {
  const candidates = [
    ...wordsAt(cable.text, offset),
    ...nodesAt(cable.tree, offset),
    ...sentencesAt(cable, offset),
    ...itemsAt(outline(cable), offset),
    { start: 0, end: cable.text.length },
  ];
  return growing(candidates.map((span) => trimmed(cable.text, span)).filter((span) => touches(span, offset)));
}

/** Those that hold one another, from the shortest to the longest. */
function growing(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (span.start === span.end || (last && !contains(span, last))) continue;
    if (last?.start !== span.start || last.end !== span.end) chain.push(span);
  }
  return chain;
}

const WORD = /[\p{L}\p{N}_]/u;
const IN_WORD = /[\p{L}\p{N}_'’/-]/u;

/** The word that an offset touches, and with it what hyphens and strokes join to it. */
function wordsAt(text: string, offset: number): Span[] {
  const around = (pattern: RegExp): Span => {
    let [start, end] = [offset, offset];
    while (start > 0 && pattern.test(text.charAt(start - 1))) start--;
    while (end < text.length && pattern.test(text.charAt(end))) end++;
    return { start, end };
  };
  return [around(WORD), around(IN_WORD)];
}

/** The elements and their parts that hold an offset, the outer first; blanks between them are none. */
function nodesAt(node: SyntaxNode, offset: number): Span[] {
  const inner = node.children.filter((child) => touches(child, offset));
  return inner.flatMap((child) => [{ start: child.start, end: child.end }, ...nodesAt(child, offset)]);
}

function sentencesAt({ text, paragraphs }: Cable, offset: number): Span[] {
  const paragraph = itemAt(paragraphs, offset);
  if (!paragraph || !touches(paragraph.textSpan, offset)) return [];
  return [sentenceAt(text, paragraph.textSpan, offset), paragraph.textSpan];
}

function itemsAt(items: readonly OutlineItem[], offset: number): Span[] {
  const item = items.find(({ span }) => touches(span, offset));
  return item ? [item.span, ...itemsAt(item.children, offset)] : [];
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
