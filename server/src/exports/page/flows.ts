import type { Cable } from '../../model/cable';
import { blocksOfLines, isNarrow, isTabular, linesIn, MARK_ALONE } from '../../model/layout';
import { LIST_ITEM } from '../../syntax/body/list-item';
import { isEmpty, type Line } from '../../syntax/lines';
import { FILL } from '../../text/fill';
import type { Span } from '../../text/span';
import { printedStretch } from '../printed-stretch';
import { withoutIndent } from './printed-lines';
import type { Run, RunsIn } from './runs';

export type { Run } from './runs';

/** What the words of a paragraph are, one below the other. */
export type Flow =
  /** A text that is filled anew: one line, or several whose ends mean something. */
  | { readonly kind: 'prose'; readonly lines: readonly (readonly Run[])[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** Columns, line by line. */
  | { readonly kind: 'table'; readonly lines: readonly string[] }
  | { readonly kind: 'quotation'; readonly flows: readonly Flow[] };

/** An item of a list, and the sign at its head as printed: `--`, `(a)`. */
export interface Item {
  readonly sign: string;
  readonly words: readonly Run[];
}

/** How the lines of a stretch are taken. */
export interface FlowOptions {
  /** The end of a line that has room for more means something: in letters, verses and telegrams that are quoted. */
  readonly keepsShortLines?: boolean;
  /** Every line stays a line. */
  readonly keepsLines?: boolean;
}

/** Parts a stretch of a cable's text into its flows. */
export function flowsOf(
  cable: Cable,
  runsIn: RunsIn,
  span: Span,
  options: FlowOptions = {},
): readonly Flow[] {
  const text = cable.shown;
  const lines = linesIn(text, span);
  const blocks = cable.layers.includes('double-spaced')
    ? blocksOfLines(lines.filter((line) => !isEmpty(line)))
    : blocksOfLines(lines);
  const flows = blocks.flatMap((block): readonly Flow[] => {
    if (isTabular(text, block)) return [{ kind: 'table', lines: columnsOf(cable, block) }];
    if (options.keepsLines || (isNarrow(block) && !block.some((line) => signOf(text, line) !== null)))
      return [{ kind: 'prose', lines: block.map(({ from, to }) => runsIn({ start: from, end: to })) }];
    return flowsAmong(text, block, options).map((flow) => flowOf(text, flow, runsIn, options));
  });
  return withNeighboursJoined(flows);
}

/** A sign at the head of an item, and the blank behind it; `-foo` is none. */
const SIGN = /^(?:-{1,2}|[*•]|\(?(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|\d{1,3})[.)])(?=\s)/;

/** The sign of a line that is an item of a list; null where it is none. */
function signOf(text: string, { from, to }: Line): string | null {
  const words = text.slice(from, to);
  return LIST_ITEM.test(words) ? (SIGN.exec(words)?.[0] ?? '') : null;
}

/** What a list or a sentence that leads to one ends a line with. */
const LEADS_ON = /(?:[.:;,!?)"”’']|[-–—]{2}|\b(?:and|or))$/i;

/** A flow in the making. */
interface Draft {
  readonly lines: Line[];
  readonly sign: string | null;
}

/**
 * Parts lines where an item of a list begins, and around the words that open and close a quotation. In the middle of a
 * sentence no item begins: a dash at the head of a line is one.
 */
function flowsAmong(text: string, block: readonly Line[], options: FlowOptions): readonly Draft[] {
  const drafts: Draft[] = [];
  const width = widthOf(block);
  let isOpen = false;
  for (const line of block) {
    const words = text.slice(line.from, line.to);
    const last = drafts.at(-1);
    if (options.keepsShortLines && MARK_ALONE.test(words)) {
      drafts.push({ lines: [line], sign: null });
      isOpen = false;
      continue;
    }
    const sign = signOf(text, line);
    const hasEnded = hasRoom(text, last?.lines.at(-1), line, width);
    const begins =
      sign !== null &&
      (!isOpen || !last || mayFollow(text, last, sign) || (hasEnded && isFurtherIn(last.lines.at(-1), line)));
    const endsItem = options.keepsShortLines && last?.sign && hasEnded;
    if (begins || endsItem || !isOpen) drafts.push({ lines: [line], sign: begins ? sign : null });
    else last?.lines.push(line);
    isOpen = true;
  }
  return drafts;
}

/** Whether an item may begin below a flow: that has come to a stop, or is an item with a sign of the same kind. */
function mayFollow(text: string, { lines, sign: before }: Draft, sign: string): boolean {
  const last = lines.at(-1);
  const isOfList = before !== null && before !== '' && kindOfSign(before) === kindOfSign(sign);
  return isOfList || !last || LEADS_ON.test(text.slice(Math.max(last.from, last.to - 4), last.to));
}

/** Whether a line is set in further than the one before, as a list within an item is. */
function isFurtherIn(before: Line | undefined, { start, from }: Line): boolean {
  return before !== undefined && from - start > before.from - before.start;
}

function kindOfSign(sign: string): string {
  return sign
    .replace(/\d+/, '1')
    .replace(/[A-Z]+/, 'A')
    .replace(/[a-z]+/, 'a');
}

function flowOf(text: string, { lines, sign }: Draft, runsIn: RunsIn, options: FlowOptions): Flow {
  const start = lines[0]?.from ?? 0;
  const end = lines.at(-1)?.to ?? start;
  if (sign) return { kind: 'list', items: [{ sign, words: runsIn({ start: start + sign.length, end }) }] };
  const spans = options.keepsShortLines ? linesKept(text, lines) : [{ start, end }];
  return { kind: 'prose', lines: spans.map(runsIn) };
}

/** Joins the lines that are filled, as far as the longest of them goes. */
function linesKept(text: string, lines: readonly Line[]): readonly Span[] {
  const width = widthOf(lines);
  const spans: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = spans.at(-1);
    if (last && !hasRoom(text, lines[index - 1], line, width)) last.end = line.to;
    else spans.push({ start: line.from, end: line.to });
  }
  return spans;
}

/** How much room a line must have left, beside the next word, to be one that ends on purpose. */
const ROOM = 8;

/** As wide as lines are at least, where those of a block tell nothing. */
const USUAL_WIDTH = 56;

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((widest, { from, to }) => Math.max(widest, to - from), USUAL_WIDTH);
}

/** Whether the first word of a line would have had room on the line before. */
function hasRoom(text: string, before: Line | undefined, { from, to }: Line, width: number): boolean {
  if (!before) return false;
  const word = /^\S*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return before.to - before.from + 1 + word + ROOM <= width;
}

/** The lines of a table, set in no further than one of them has to be. */
function columnsOf(cable: Cable, block: readonly Line[]): readonly string[] {
  return withoutIndent(
    block.map(({ start, to }) => ' '.repeat(columnAt(cable, start)) + printedStretch(cable, start, to)),
  );
}

/** More than stands before the words of a paragraph on their first line. */
const WIDEST_HEAD = 40;

/** In which column of its line an offset lies: behind the number of a paragraph a table keeps its columns. */
function columnAt(cable: Cable, offset: number): number {
  const from = Math.max(0, offset - WIDEST_HEAD);
  const before = printedStretch(cable, from, offset).replaceAll(FILL, '');
  return before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
}

/** Tables with nothing but an empty line between them are one, and so are items with dashes, and items with letters. */
function withNeighboursJoined(flows: readonly Flow[]): readonly Flow[] {
  const groups: Flow[][] = [];
  for (const flow of flows) {
    const group = groups.at(-1);
    if (group?.[0] && belongTogether(group[0], flow)) group.push(flow);
    else groups.push([flow]);
  }
  return groups.flatMap(joined);
}

function belongTogether(first: Flow, next: Flow): boolean {
  if (first.kind === 'list' && next.kind === 'list')
    return hasBullets(first.items) === hasBullets(next.items);
  return first.kind === 'table' && next.kind === 'table';
}

/** Flows that belong together as one. */
function joined(flows: readonly Flow[]): readonly Flow[] {
  if (flows.length === 1) return flows;
  const tables = flows.filter((flow) => flow.kind === 'table');
  if (tables.length > 0)
    return [{ kind: 'table', lines: tables.flatMap(({ lines }, at) => (at === 0 ? lines : ['', ...lines])) }];
  const lists = flows.filter((flow) => flow.kind === 'list');
  return [{ kind: 'list', items: lists.flatMap(({ items }) => items) }];
}

/** Whether the items of a list have dashes or the like at their heads, and no letters or numbers. */
export function hasBullets([first]: readonly Item[]): boolean {
  return /^[-*•]/.test(first?.sign ?? '');
}
