import { blocksOfLines, flowsAmong, isNarrow, isTabular, linesIn } from '../../model/layout';
import { type Line, lineStart } from '../../syntax/lines';
import { childrenOf, type SyntaxNode } from '../../syntax/node';
import { firstIndex } from '../../text/ordered';
import type { Span } from '../../text/span';
import { element, structure, type XmlElement, type XmlNode } from './element';
import { isBlankSpan, type Lines, legible, trimmed } from './plain';
import type { Reading } from './reading';

/** A stretch that its lines set apart from the running text, and what is so within it. */
export interface SetApart extends Span {
  /** How its line ends are written; null where it has no words of its own. */
  readonly lines: Lines | null;
  readonly within: readonly SetApart[];
  readonly wrap: (content: readonly XmlNode[]) => XmlElement;
}

/** Lists, columns and quotations of a paragraph, in order. */
export function setsIn(reading: Reading, node: SyntaxNode): readonly SetApart[] {
  const quotations = quotationsIn(reading, node);
  const cuts = quotations.flatMap(({ start, end }) => [start, end]);
  const sets = childrenOf(node, 'text')
    .flatMap((run) => parted(run, cuts))
    .flatMap((stretch) => setsOfLines(reading, trimmed(reading.text, stretch)));
  return quotations.length === 0 ? sets : withinQuotations(quotations, sets, reading.running);
}

/** What of quoted texts lies in a paragraph. */
function quotationsIn({ text, quotations }: Reading, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  for (
    let index = firstIndex(quotations, (quoted) => quoted.end > start);
    index < quotations.length;
    index++
  ) {
    const quoted = quotations[index];
    if (!quoted || quoted.start >= end) break;
    const own = trimmed(text, { start: Math.max(start, quoted.start), end: Math.min(end, quoted.end) });
    if (own.end > own.start && (own.start > start || own.end < end)) spans.push(own);
  }
  return spans;
}

/** A stretch in the parts between cuts. */
function parted({ start, end }: Span, cuts: readonly number[]): Span[] {
  const first = firstIndex(cuts, (cut) => cut > start);
  const behind = firstIndex(cuts, (cut) => cut >= end);
  const places = [start, ...cuts.slice(first, behind), end];
  return places.slice(1).map((place, index) => ({ start: places[index] ?? start, end: place }));
}

function withinQuotations(quotations: readonly Span[], sets: readonly SetApart[], lines: Lines): SetApart[] {
  const nested: SetApart[] = [];
  let next = 0;
  for (const quotation of quotations) {
    for (let set = sets[next]; set && set.end <= quotation.start; set = sets[++next]) nested.push(set);
    const first = next;
    while ((sets[next]?.end ?? Number.POSITIVE_INFINITY) <= quotation.end) next++;
    const within = sets.slice(first, next);
    nested.push({ ...quotation, lines, within, wrap: (content) => element('quote', {}, content) });
  }
  return [...nested, ...sets.slice(next)];
}

/** Several items that follow one another are a list; lines that stand in columns, or are all short, keep their places. */
function setsOfLines({ text, columns, running }: Reading, span: Span): SetApart[] {
  const sets: SetApart[] = [];
  let items: Item[] = [];
  const closeList = (): void => {
    const list = items.length > 1 ? listOf(items, running) : null;
    // structure brings blanks, which must not part a word
    if (list && isBetweenBlanks(text, list)) sets.push(list);
    items = [];
  };
  for (const block of blocksOfLines(linesIn(text, span))) {
    const isColumns = block.length > 1 && isTabular(text, block);
    if (
      isColumns ||
      isFields(text, block) ||
      (isNarrow(block) && !block.every((line) => itemAt(text, [line])))
    ) {
      closeList();
      sets.push(isColumns ? columnsOf(columns, block, 'columns') : columnsOf(text, block, 'each'));
      continue;
    }
    for (const flow of flowsAmong(text, block)) {
      const item = itemAt(text, flow);
      const last = items.at(-1);
      if (last && !isBlankSpan(text, { start: last.end, end: item?.start ?? span.end })) closeList();
      if (item && !isPortionMark(text, item, last)) items.push(item);
      else closeList();
    }
  }
  closeList();
  return sets;
}

function isBetweenBlanks(text: string, { start, end }: Span): boolean {
  return /^\s?$/.test(text.charAt(start - 1)) && /^\s?$/.test(text.charAt(end));
}

/** Several lines of the block begin with labels, as the front of a quoted cable does. */
function isFields(text: string, block: readonly Line[]): boolean {
  return block.filter(({ from, to }) => FIELD.test(text.slice(from, Math.min(to, from + 24)))).length > 1;
}

const FIELD = /^[A-Z][A-Z.]+(?: [A-Z\d.]+)?: /;

interface Item extends Span {
  /** Where its sign ends, `a.` or `--`. */
  readonly sign: number;
  /** Where its words begin. */
  readonly words: number;
}

/** The sign of an item with the blanks behind it; a hyphen may stand right before a letter. */
const SIGN =
  /(?:[-*•]+(?=[\sA-Za-z"(])|\(?(?:\d{0,3}\.?[A-Za-z]|\d{1,3}|[ivx]{1,4}|[IVX]{1,4})[.)](?=\s))(?<blanks>\s*)/y;

function itemAt(text: string, flow: readonly Line[]): Item | null {
  const [first, last] = [flow[0], flow.at(-1)];
  if (!first || !last) return null;
  SIGN.lastIndex = first.from;
  const blanks = SIGN.exec(text)?.groups?.blanks;
  const behind = SIGN.lastIndex;
  if (blanks === undefined || behind >= last.to) return null;
  return { start: first.from, end: last.to, sign: behind - blanks.length, words: behind };
}

/** `(C)` is a portion mark unless `(B)` has been there. */
function isPortionMark(text: string, item: Item, before: Item | undefined): boolean {
  const [, letter] = /^\(([SCU])\)$/.exec(text.slice(item.start, item.sign)) ?? [];
  if (letter === undefined) return false;
  const last = String.fromCharCode(letter.charCodeAt(0) - 1);
  return before === undefined || text.slice(before.start, before.sign) !== `(${last})`;
}

function listOf(items: readonly Item[], lines: Lines): SetApart {
  return {
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
    lines: null,
    within: items.flatMap(({ start, sign, words, end }): SetApart[] => [
      { start, end: sign, lines, within: [], wrap: (content) => element('label', {}, content) },
      { start: words, end, lines, within: [], wrap: (content) => element('item', {}, content) },
    ]),
    wrap: (content) => structure('list', {}, content),
  };
}

/** The first line has the blanks before it, too. */
function columnsOf(text: string, block: readonly Line[], lines: 'columns' | 'each'): SetApart {
  const start = block[0]?.from ?? 0;
  const lead = lines === 'columns' ? legible(text.slice(lineStart(text, start), start)) : '';
  const attributes = lines === 'columns' ? { type: 'columns', 'xml:space': 'preserve' } : { type: 'lines' };
  return {
    start,
    end: block.at(-1)?.to ?? 0,
    lines,
    within: [],
    wrap: (content) =>
      element('seg', attributes, [element('lb'), ...(lead.trim() === '' ? [lead] : []), ...content]),
  };
}
