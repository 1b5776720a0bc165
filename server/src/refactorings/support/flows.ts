import type { Cable } from '../../model/cable';
import { LIST_ITEM } from '../../syntax/body/list-item';
import { endOfLine, isEmpty, isRuler, type Line, lineAt, lineStart } from '../../syntax/lines';
import { childrenOf, type SyntaxNode } from '../../syntax/node';
import { type Span, touches } from '../../text/span';

/** Lines of prose that are filled as one: what wrapping may break anew and unwrapping joins. */
export interface Flow {
  /** From the first word to the last. */
  readonly span: Span;
  /** How many characters stand before the first word on its line: number, mark and indentation. */
  readonly column: number;
  /** The blanks at the head of its further lines. */
  readonly indent: string;
}

/**
 * The flows of the paragraphs that a span touches. Tables, rulers, lines of a few words each, and whatever shares its line
 * with a page artefact belong to none; an item of a list is a flow of its own.
 */
export function flowsIn(cable: Cable, span: Span): readonly Flow[] {
  return cable.tree.children
    .filter((node) => node.kind === 'paragraph' && (touches(node, span.start) || touches(span, node.start)))
    .flatMap((paragraph) =>
      childrenOf(paragraph, 'text').flatMap((run) => flowsOf(cable.text, paragraph, run)),
    );
}

function flowsOf(text: string, paragraph: SyntaxNode, run: SyntaxNode): Flow[] {
  const lines = linesOf(text, run);
  const last = lines.at(-1);
  const lead = text.slice(lineStart(text, run.start), run.start);
  const isHead = lead.trim() === '' || lead.trimStart().length <= run.start - paragraph.start + PILCROW;
  const sharesLine = run !== firstText(paragraph) && lead.trim() !== '';
  if (!last || !isHead || sharesLine || !endsPrintedLine(text, run.end)) return [];
  return blocksOf(lines)
    .filter((block) => !isTabular(text, block) && !isList(block))
    .flatMap((block) => flowsAmong(text, block))
    .map((flow) => flowOf(text, flow, run.start));
}

/** A pilcrow and a blank may stand before the number. */
const PILCROW = 2;

function firstText(paragraph: SyntaxNode): SyntaxNode | undefined {
  return paragraph.children.find(({ kind }) => kind === 'text');
}

function endsPrintedLine(text: string, offset: number): boolean {
  return text.slice(offset, endOfLine(text, offset)).trim() === '';
}

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, endOfLine(text, from));
    lines.push(lineAt(text, from, to));
    from = to;
  }
  return lines;
}

/** Lines between empty lines. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (isEmpty(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

const COLUMN_GAPS = /(?<=\S)(?: {3,}|[ ]*\t\s*)(?=\S)/g;

/** Columns, rulers, or lines whose ends copying has marked: their line ends mean something. */
function isTabular(text: string, block: readonly Line[]): boolean {
  const words = block.map(({ from, to }) => text.slice(from, to));
  const gaps = words.map((line) => line.match(COLUMN_GAPS)?.length ?? 0);
  return (
    gaps.some((count) => count > 1) ||
    gaps.filter((count) => count > 0).length > 1 ||
    words.some((line) => line.includes('\t') || /\|.*\|/.test(line)) ||
    block.some(({ from, to, end }) => isRuler(text, from, to) || text.slice(to, end).includes('\\'))
  );
}

/** Several lines that are all so short are names or figures below one another. */
const NARROW = 24;

function isList(block: readonly Line[]): boolean {
  return block.length > 1 && block.every(({ from, to }) => to - from < NARROW);
}

/** BEGIN TEXT and the like on a line of its own. */
const MARK_ALONE = /^(?:BEGIN|END|QUOTE|UNQUOTE)\b[A-Z /]{0,40}[.:]?$/i;

/** Parts a block where an item of a list begins, and around the words that open and close a block. */
function flowsAmong(text: string, block: readonly Line[]): Line[][] {
  const flows: Line[][] = [];
  let isOpen = false;
  for (const line of block) {
    const words = text.slice(line.from, line.to);
    if (MARK_ALONE.test(words)) isOpen = false;
    else if (isOpen && !LIST_ITEM.test(words)) flows.at(-1)?.push(line);
    else {
      flows.push([line]);
      isOpen = true;
    }
  }
  return flows;
}

function flowOf(text: string, lines: readonly Line[], paragraphStart: number): Flow {
  const [first, second] = lines;
  const start = first?.from ?? 0;
  const isFirst = start === paragraphStart;
  const own = text.slice(lineStart(text, start), start);
  const indent = second ? text.slice(second.start, second.from) : isFirst ? '' : own;
  return { span: { start, end: lines.at(-1)?.to ?? start }, column: own.length, indent };
}
