import type { Cable } from '../../model/cable';
import { blocksOfLines, isNarrow, isTabular, linesIn, MARK_ALONE } from '../../model/layout';
import { LIST_ITEM } from '../../syntax/body/list-item';
import { endOfLine, type Line, lineStart } from '../../syntax/lines';
import { childrenOf, type SyntaxNode } from '../../syntax/node';
import { type Span, touches } from '../../text/span';

/** Lines of prose that are filled as one: what wrapping may break anew and unwrapping joins. */
export interface Prose {
  /** From the first word to the last. */
  readonly span: Span;
  /** How many characters stand before the first word on its line: number, mark and indentation. */
  readonly column: number;
  /** The blanks at the head of its further lines. */
  readonly indent: string;
}

/**
 * The stretches of prose in the paragraphs that a span touches. Tables, rulers, lines of a few words each, and whatever shares its line
 * with a page artefact belong to none; an item of a list is a stretch of its own.
 */
export function proseIn(cable: Cable, span: Span): readonly Prose[] {
  return cable.tree.children
    .filter((node) => node.kind === 'paragraph' && (touches(node, span.start) || touches(span, node.start)))
    .flatMap((paragraph) =>
      childrenOf(paragraph, 'text').flatMap((run) => proseOfRun(cable.text, paragraph, run)),
    );
}

function proseOfRun(text: string, paragraph: SyntaxNode, run: SyntaxNode): Prose[] {
  const lines = linesIn(text, run);
  const last = lines.at(-1);
  const lead = text.slice(lineStart(text, run.start), run.start);
  const isHead = lead.trim() === '' || lead.trimStart().length <= run.start - paragraph.start + PILCROW;
  const sharesLine = run !== firstText(paragraph) && lead.trim() !== '';
  if (!last || !isHead || sharesLine || !endsPrintedLine(text, run.end)) return [];
  return blocksOfLines(lines)
    .filter((block) => !isTabular(text, block) && !isNarrow(block))
    .flatMap((block) => partedAtItems(text, block))
    .map((lines) => proseOf(text, lines, run.start));
}

/** Parts a block where an item of a list begins, and around the words that open and close a block. */
function partedAtItems(text: string, block: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  let isOpen = false;
  for (const line of block) {
    const words = text.slice(line.from, line.to);
    if (MARK_ALONE.test(words)) isOpen = false;
    else if (isOpen && !LIST_ITEM.test(words)) stretches.at(-1)?.push(line);
    else {
      stretches.push([line]);
      isOpen = true;
    }
  }
  return stretches;
}

/** A pilcrow and a blank may stand before the number. */
const PILCROW = 2;

function firstText(paragraph: SyntaxNode): SyntaxNode | undefined {
  return paragraph.children.find(({ kind }) => kind === 'text');
}

function endsPrintedLine(text: string, offset: number): boolean {
  return text.slice(offset, endOfLine(text, offset)).trim() === '';
}

function proseOf(text: string, lines: readonly Line[], paragraphStart: number): Prose {
  const [first, second] = lines;
  const start = first?.from ?? 0;
  const isFirst = start === paragraphStart;
  const own = text.slice(lineStart(text, start), start);
  const indent = second ? text.slice(second.start, second.from) : isFirst ? '' : own;
  return { span: { start, end: lines.at(-1)?.to ?? start }, column: own.length, indent };
}
