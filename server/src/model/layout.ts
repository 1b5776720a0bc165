import { isEmpty, isRuler, type Line, lineAt, lineEnds } from '../syntax/lines';
import type { Span } from '../text/span';

/** The lines of a stretch, each only as far as it lies within. */
export function linesIn(text: string, { start, end }: Span): Line[] {
  // the stretch alone: its line may be the whole text, and be asked for many times
  const stretch = text.slice(start, end);
  const endBehind = lineEnds(stretch);
  const lines: Line[] = [];
  for (let from = 0; from < stretch.length; ) {
    const to = endBehind(from);
    lines.push(lineAt(text, start + from, start + to));
    from = to;
  }
  return lines;
}

/** Lines between empty lines. */
export function blocksOfLines(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (isEmpty(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

const COLUMN_GAPS = /(?<=\S)(?: {3,}|[ ]*\t\s*)(?=\S)/g;

/** Columns, rulers, or lines whose ends copying has marked: their line ends mean something. */
export function isTabular(text: string, block: readonly Line[]): boolean {
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

/** Whether the lines of a block are all so short that each stands for itself. */
export function isNarrow(block: readonly Line[]): boolean {
  return block.length > 1 && block.every(({ from, to }) => to - from < NARROW);
}

/** BEGIN TEXT and the like on a line of its own. */
export const MARK_ALONE = /^(?:BEGIN|END|QUOTE|UNQUOTE)\b[A-Z /]{0,40}[.:]?$/i;
