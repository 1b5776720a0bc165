import type { Knowledge } from '../knowledge';
import { homeOf, movedNode, shiftOfNode } from '../syntax/moved';
import { childOf, type SyntaxNode } from '../syntax/node';
import { figuresOf } from '../text/look-alikes';
import { numberOfWord } from '../text/number-words';
import { romanNumber } from '../text/roman-numbers';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import { type PortionMark, readPortionMark } from './marking';
import { oneLine, spanOf } from './words';

/** A heading between paragraphs (cable-format 4.26). */
export interface SectionHeading {
  /** With its rulers. */
  readonly span: Span;
  /** The words alone. */
  readonly textSpan: Span;
  readonly text: string;
  readonly marking: PortionMark | null;
}

/** A paragraph of the body (cable-format 4.28). */
export interface Paragraph {
  readonly span: Span;
  /** Null where the paragraph is not numbered. */
  readonly number: number | null;
  /** The number with its stop. */
  readonly numberSpan: Span | null;
  readonly marking: PortionMark | null;
  /** From the first word to the last; a missing mark would stand before it. */
  readonly textSpan: Span;
  /** Without number, mark and page artefacts, on one line. */
  readonly text: string;
  /** The section heading above it. */
  readonly heading: SectionHeading | null;
  /** Lies between BEGIN and END of a quoted text: its numbers and marks are foreign. */
  readonly quoted: boolean;
}

/** A name in the place of the signature. */
export interface Signature {
  readonly span: Span;
  readonly text: string;
}

export interface Body {
  readonly headings: readonly SectionHeading[];
  readonly paragraphs: readonly Paragraph[];
}

/** Reads headings and paragraphs in text order; `blocks` tells which of them are quoted. */
export function readBody(
  text: string,
  tree: SyntaxNode,
  blocks: readonly Block[],
  knowledge: Knowledge,
): Body {
  const headings: SectionHeading[] = [];
  const paragraphs: Paragraph[] = [];
  const quotations = blocks.filter((block) => block.kind === 'quotation' && block.close !== null);
  let heading: SectionHeading | null = null;
  let next = 0;
  for (const node of tree.children) {
    if (node.kind === 'sectionHeading') {
      heading = readHeadingLine(text, node, knowledge);
      headings.push(heading);
    } else if (node.kind === 'paragraph') {
      while ((quotations[next]?.span.end ?? Number.POSITIVE_INFINITY) <= node.start) next++;
      const quoted = (quotations[next]?.span.start ?? Number.POSITIVE_INFINITY) < node.start;
      paragraphs.push(readParagraph(text, node, heading, quoted, knowledge));
    }
  }
  return { headings, paragraphs };
}

/** Letters in parentheses, and a control behind strokes: `(C)`, `(S//REL TO USA, FVEY)`. */
const HEADING_MARK = /^\([A-Z]{1,4}(?:\/[A-Z, /]{1,30})?\)\s*/;

function readHeadingLine(text: string, node: SyntaxNode, knowledge: Knowledge): SectionHeading {
  const words = childOf(node, 'heading') ?? node;
  const printed = text.slice(words.start, words.end);
  const marked = HEADING_MARK.exec(printed)?.[0];
  const marking = marked ? readPortionMark(text, markLeaf(words.start, marked), knowledge) : null;
  return {
    span: spanOf(node),
    textSpan: spanOf(words),
    text: oneLine(marking && marked ? printed.slice(marked.length) : printed),
    marking,
  };
}

function markLeaf(start: number, marked: string): SyntaxNode {
  const end = start + marked.trimEnd().length;
  return { kind: 'portionMark', start, end, children: [], problem: 'malformed' };
}

function readParagraph(
  text: string,
  node: SyntaxNode,
  heading: SectionHeading | null,
  quoted: boolean,
  knowledge: Knowledge,
): Paragraph {
  const { number, mark, first, last } = partsOf(homeOf(node));
  const by = shiftOfNode(node);
  const marking = mark ? readPortionMark(text, movedNode(mark, by), knowledge) : null;
  const numberSpan = number ? { start: number.start + by, end: number.end + by } : null;
  // Letters in parentheses that are no mark belong to the words.
  const opening = marking ? first : (mark ?? first);
  const ending = last ?? opening;
  return new ReadParagraph(
    text,
    node,
    spanOf(node),
    numberSpan ? numberIn(text.slice(numberSpan.start, numberSpan.end)) : null,
    numberSpan,
    marking,
    { start: opening ? opening.start + by : node.end, end: ending ? ending.end + by : node.end },
    heading,
    quoted,
  );
}

interface Parts {
  readonly number: SyntaxNode | undefined;
  readonly mark: SyntaxNode | undefined;
  /** The first and the last run of words. */
  readonly first: SyntaxNode | undefined;
  readonly last: SyntaxNode | undefined;
}

function partsOf({ children }: SyntaxNode): Parts {
  let number: SyntaxNode | undefined;
  let mark: SyntaxNode | undefined;
  let first: SyntaxNode | undefined;
  let last: SyntaxNode | undefined;
  for (const child of children) {
    if (child.kind === 'number') number ??= child;
    else if (child.kind === 'portionMark') mark ??= child;
    else if (child.kind === 'text') {
      first ??= child;
      last = child;
    }
  }
  return { number, mark, first, last };
}

/** The number of `1.`, `(1)`, `One.`, `Para 1.`; null where it is none. */
function numberIn(printed: string): number | null {
  const plain = figuresBefore(printed, printed.length - 1);
  if (plain !== null && (printed.endsWith('.') || printed.endsWith(')'))) return plain;
  const number = /\d[\dlI]*|[A-Za-z]+\d*/.exec(printed.replace(/^para(?:graph)? /i, ''))?.[0] ?? '';
  return romanNumber(number) ?? numberOfWord(/^[lI\d]+$/.test(number) ? figuresOf(number) : number);
}

/** The number that the first characters are, as most are printed; null where one of them is no figure. */
function figuresBefore(printed: string, end: number): number | null {
  let number = 0;
  for (let index = 0; index < end; index++) {
    const figure = printed.charCodeAt(index) - 48;
    if (figure < 0 || figure > 9) return null;
    number = number * 10 + figure;
  }
  return end > 0 ? number : null;
}

/** Joins its words only for those who ask: a class, because getters in literals cost as much as all the rest. */
class ReadParagraph implements Paragraph {
  constructor(
    private readonly source: string,
    private readonly node: SyntaxNode,
    readonly span: Span,
    readonly number: number | null,
    readonly numberSpan: Span | null,
    readonly marking: PortionMark | null,
    readonly textSpan: Span,
    readonly heading: SectionHeading | null,
    readonly quoted: boolean,
  ) {}

  get text(): string {
    const words = this.node.children.filter(
      ({ kind }) => kind === 'text' || (kind === 'portionMark' && !this.marking),
    );
    return oneLine(words.map(({ start, end }) => this.source.slice(start, end)).join(' '));
  }
}

/** Reads a `signatureLine`; null where the field is empty. */
export function readSignature(text: string, node: SyntaxNode): Signature | null {
  const name = childOf(node, 'signature');
  if (!name) return null;
  return { span: spanOf(name), text: oneLine(text.slice(name.start, name.end)) };
}
