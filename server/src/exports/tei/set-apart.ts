import { type Line, lineStart } from '../../syntax/lines';
import { childrenOf, type SyntaxNode } from '../../syntax/node';
import { firstIndex } from '../../text/ordered';
import { contains, type Span, textOf } from '../../text/span';
import type { Passage, PassageItem } from '../passages';
import type { Quotation } from '../quotations';
import { element, structure, type XmlElement, type XmlNode } from './element';
import { type Lines, legible, trimmed } from './plain';
import type { Reading } from './reading';

/** A stretch that its lines set apart from the running text, and what is so within it. */
export interface SetApart extends Span {
  /** How its line ends are written; null where it has no words of its own. */
  readonly lines: Lines | null;
  readonly within: readonly SetApart[];
  readonly wrap: (content: readonly XmlNode[]) => readonly XmlNode[];
}

/** Writes a quotation as a text of its own; null where it is none. */
export type FloatingText = (reading: Reading, quotation: Quotation) => XmlElement | null;

/** Lists, columns, lines that stay lines, and quotations of a paragraph, in order. */
export function setsIn(reading: Reading, node: SyntaxNode, floatingText: FloatingText): readonly SetApart[] {
  const { text, running, quotations, passages } = reading;
  const runs = childrenOf(node, 'text');
  const around = quotations.holding(node);
  return quotations.parted(node).flatMap(({ span, quotation }): readonly SetApart[] => {
    const own = trimmed(text, span);
    const isWhole = quotation !== null && contains(span, quotation.words) && isBetweenBlanks(text, own);
    const floating = isWhole ? floatingText(reading, quotation) : null;
    if (floating) return [{ ...own, lines: null, within: [], wrap: () => [floating] }];
    const keepsShortLines = quotation?.standsAlone === true;
    const parts = partsWithin(runs, span).map((part) => passages(part, { keepsShortLines }));
    const sets = acrossBreaks(parts).flatMap((passage) => setOf(reading, passage) ?? []);
    if (quotation === null || quotation === around || own.end <= own.start) return sets;
    return [{ ...own, lines: running, within: sets, wrap: wrapIn('quote') }];
  });
}

/** What of some stretches lies within a span. */
function partsWithin(stretches: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstIndex(stretches, (stretch) => stretch.end > start);
  const behind = firstIndex(stretches, (stretch) => stretch.start >= end);
  return stretches
    .slice(first, behind)
    .map((stretch) => ({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }));
}

/** The passages of parts with something between them, a page break: the last item of a list goes on behind it. */
function acrossBreaks(parts: readonly (readonly Passage[])[]): readonly Passage[] {
  const all: Passage[] = [];
  /** The items of the last passage, where it is a list. */
  let items: PassageItem[] | null = null;
  for (const part of parts) {
    for (const [index, passage] of part.entries()) {
      const item: PassageItem | undefined = items?.at(-1);
      const [line, ...others]: readonly Span[] = passage.kind === 'prose' ? passage.lines : [];
      if (index === 0 && items && item && line) {
        items[items.length - 1] = { ...item, words: { start: item.words.start, end: line.end } };
        if (others.length === 0) continue;
        all.push({ kind: 'prose', lines: others });
      } else if (passage.kind === 'list') {
        items = [...passage.items];
        all.push({ kind: 'list', items });
        continue;
      } else all.push(passage);
      items = null;
    }
  }
  return all;
}

/** A passage that is more than running text; null for one that is not. */
function setOf(reading: Reading, passage: Passage): SetApart | null {
  switch (passage.kind) {
    case 'prose':
      return passage.lines.length > 1 ? linesOf(reading, passage.lines) : null;
    case 'list': {
      const list = listOf(passage.items, reading.running);
      // structure brings blanks, which must not part a word
      return isBetweenBlanks(reading.text, list) ? list : null;
    }
    case 'table':
      return columnsOf(reading.columns, passage.blocks.flat());
  }
}

function isBetweenBlanks(text: string, { start, end }: Span): boolean {
  return /^\s?$/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(end));
}

function listOf(items: readonly PassageItem[], lines: Lines): SetApart {
  return {
    start: items[0]?.sign.start ?? 0,
    end: items.at(-1)?.words.end ?? 0,
    lines: null,
    within: items.flatMap(({ sign, words }): SetApart[] => [
      { ...sign, lines, within: [], wrap: wrapIn('label') },
      { ...words, lines, within: [], wrap: wrapIn('item') },
    ]),
    wrap: (content) => [structure('list', {}, content)],
  };
}

/** Lines below one another; one that is filled from several has no more than the start of its own. */
function linesOf({ text, running }: Reading, lines: readonly Span[]): SetApart {
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    lines: 'each',
    within: lines
      .filter((line) => /[\r\n]/.test(textOf(text, line)))
      .map((line) => ({ ...line, lines: running, within: [], wrap: (content) => content })),
    wrap: (content) => [element('seg', { type: 'lines' }, [element('lb'), ...content])],
  };
}

/** A table with all its blanks; the first line has those before it, too. */
function columnsOf(text: string, lines: readonly Line[]): SetApart {
  const start = lines[0]?.from ?? 0;
  const lead = legible(text.slice(lineStart(text, start), start));
  return {
    start,
    end: lines.at(-1)?.to ?? 0,
    lines: 'columns',
    within: [],
    wrap: (content) => [
      element('seg', { type: 'columns', 'xml:space': 'preserve' }, [
        element('lb'),
        ...(lead.trim() === '' ? [lead] : []),
        ...content,
      ]),
    ],
  };
}

function wrapIn(name: string): SetApart['wrap'] {
  return (content) => [element(name, {}, content)];
}
