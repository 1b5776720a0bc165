import type { Block } from '../../model/blocks';
import type { Paragraph, SectionHeading } from '../../model/body';
import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { itemAt } from '../search';
import { endOfWords, onOneLine, shortened } from '../wording';
import type { Draft } from './item';

const LONGEST_NAME = 60;
const LONGEST_DETAIL = 80;

/** The named blocks that the outline shows. */
const BLOCK_NAMES = { summary: 'Summary', comment: 'Comment', quotation: 'Quoted text' } as const;

type ShownBlock = Block & { readonly kind: keyof typeof BLOCK_NAMES };

/** How deep an element can lie: each holds only elements of a greater depth. */
const DEPTH = { section: 1, group: 2, paragraph: 3, insertion: 4 } as const;

interface Element extends Draft {
  readonly depth: number;
  /** Elements that start from here on are not inside. */
  readonly until: number;
}

/**
 * Sections with their paragraphs, summary, comment and quoted texts, in text order. A section runs up to the next
 * one; a block of several paragraphs holds them; a paragraph holds what follows it without a number of its own, and
 * the blocks within it. A quoted text is not divided: its headings and numbers are foreign.
 */
export function bodyDrafts(cable: Cable): Draft[] {
  const blocks = cable.blocks.filter(isShown);
  const quotations = blocks.filter((block) => block.kind === 'quotation');
  const isQuoted = (offset: number) => {
    const quotation = itemAt(quotations, offset)?.span;
    return quotation !== undefined && quotation.start < offset && offset < quotation.end;
  };

  const headings = cable.headings.filter((heading) => !isQuoted(heading.span.start));
  const paragraphs = cable.paragraphs.filter((paragraph) => !paragraph.quoted);
  const insertions: ShownBlock[] = [];
  const named = new Map<SectionHeading | Paragraph, ShownBlock>();
  for (const block of blocks) {
    const { start } = block.open;
    const heading = block.style === 'heading' ? itemAt(headings, start) : undefined;
    const paragraph = block.kind === 'quotation' ? undefined : itemAt(paragraphs, start);
    if (heading) named.set(heading, block);
    else if (paragraph && opens(block, paragraph, cable.text)) named.set(paragraph, block);
    else if (!isQuoted(start)) insertions.push(block);
  }

  return nestedByDepth([
    ...sections(cable, headings, named),
    ...numbered(paragraphs, named, cable.text),
    ...insertions.map((block) => blockElement(block, DEPTH.insertion, block.span, cable.text)),
  ]);
}

/** A quotation that nothing closes is none: it would swallow the rest of the cable. */
function isShown(block: Block): block is ShownBlock {
  return block.kind in BLOCK_NAMES && (block.kind !== 'quotation' || block.close !== null);
}

/** True when the block is what the paragraph begins with, behind its number and mark. */
function opens(block: Block, paragraph: Paragraph, text: string): boolean {
  const from = paragraph.marking?.span.end ?? paragraph.numberSpan?.end ?? paragraph.span.start;
  const between = block.open.start - from;
  return between <= LONGEST_NAME && !/[\p{L}\p{N}]/u.test(text.slice(from, block.open.start));
}

function sections(
  cable: Cable,
  headings: readonly SectionHeading[],
  named: ReadonlyMap<SectionHeading | Paragraph, ShownBlock>,
): Element[] {
  const signature = cable.signature?.span.start ?? 0;
  return headings.map((heading, index) => {
    const last = signature > heading.span.end ? signature : cable.body.end;
    const until = headings[index + 1]?.span.start ?? last;
    return {
      depth: DEPTH.section,
      until,
      kind: named.get(heading)?.kind ?? 'section',
      name: shortened(heading.text, LONGEST_NAME),
      detail: markOf(heading),
      start: heading.span.start,
      end: endOfWords(cable.text, heading.span.end, until),
      nameSpan: heading.textSpan,
      children: [],
    };
  });
}

/** Paragraphs, each lengthened by what follows it without a number; and the blocks that hold several of them. */
function numbered(
  paragraphs: readonly Paragraph[],
  named: ReadonlyMap<SectionHeading | Paragraph, ShownBlock>,
  text: string,
): Element[] {
  const elements: Element[] = [];
  let last: { readonly element: Element; readonly paragraph: Paragraph } | null = null;
  paragraphs.forEach((paragraph, index) => {
    const block = named.get(paragraph);
    const continues = last?.paragraph.number != null && last.paragraph.heading === paragraph.heading;
    if (last && continues && paragraph.number === null && !block) {
      last.element.end = paragraph.span.end;
      return;
    }
    const next = paragraphs[index + 1];
    const holdsMore = block !== undefined && next !== undefined && next.span.start < block.span.end;
    if (holdsMore) elements.push(blockElement(block, DEPTH.group, paragraph.span, text));
    const element = paragraphElement(paragraph, holdsMore ? undefined : block, text);
    elements.push(element);
    last = { element, paragraph };
  });
  return elements;
}

function paragraphElement(paragraph: Paragraph, block: ShownBlock | undefined, text: string): Element {
  const { number, span } = paragraph;
  const words = block ? wordsOf(block, text, span.end) : paragraph.text;
  const title = block ? BLOCK_NAMES[block.kind] : number === null ? shortened(words, LONGEST_NAME) : '';
  const name = [number === null ? '' : `${number}.`, title];
  const detail = [markOf(paragraph), number === null && !block ? '' : shortened(words, LONGEST_DETAIL)];
  return {
    depth: DEPTH.paragraph,
    until: Number.POSITIVE_INFINITY,
    kind: block?.kind ?? 'paragraph',
    name: name.filter(Boolean).join(' ') || 'Paragraph',
    detail: detail.filter(Boolean).join(' '),
    start: span.start,
    end: span.end,
    nameSpan: paragraph.numberSpan ?? block?.open ?? paragraph.textSpan,
    children: [],
  };
}

/** A block as an item of its own: around several paragraphs (`first` is the first of them), or within one. */
function blockElement(block: ShownBlock, depth: number, first: Span, text: string): Element {
  return {
    depth,
    until: block.span.end,
    kind: block.kind,
    name: BLOCK_NAMES[block.kind],
    detail: shortened(wordsOf(block, text, first.end), LONGEST_DETAIL),
    start: first.start,
    end: block.span.end,
    nameSpan: block.open,
    children: [],
  };
}

/** The first words of a block; not its whole text, for blocks can hold one another. */
function wordsOf({ open, close }: Block, text: string, limit: number): string {
  const end = Math.min(close?.start ?? limit, limit, open.end + 5 * LONGEST_DETAIL);
  return onOneLine(text.slice(open.end, end)).replace(/^[\s:.)-]+/, '');
}

function markOf({ marking }: SectionHeading | Paragraph): string {
  return marking ? `(${marking.text})` : '';
}

/** Gives every element to the innermost one before it that can hold it and has not ended. */
function nestedByDepth(elements: Element[]): Draft[] {
  const roots: Draft[] = [];
  const open: Element[] = [];
  for (const element of elements.sort((a, b) => a.start - b.start || a.depth - b.depth)) {
    while (open.length > 0 && !canHold(open.at(-1), element)) open.pop();
    for (const holder of open) holder.end = Math.max(holder.end, element.end);
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  }
  return roots;
}

function canHold(holder: Element | undefined, element: Element): boolean {
  return holder !== undefined && holder.depth < element.depth && element.start < holder.until;
}
