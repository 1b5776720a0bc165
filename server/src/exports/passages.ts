import type { Cable } from '../model/cable';
import { blocksOfLines, isNarrow, isTabular, linesIn, MARK_ALONE } from '../model/layout';
import { isEmpty, type Line } from '../syntax/lines';
import { type Span, textOf } from '../text/span';
import { isBullet, kindOfSign, secondSign, signAt } from './list-sign';

/** What some lines of a cable are, told by where their words stand. */
export type Passage =
  /** A text that is filled anew: one line, or several whose ends mean something. */
  | { readonly kind: 'prose'; readonly lines: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly PassageItem[] }
  /** Lines in columns, in blocks with empty lines between them. */
  | { readonly kind: 'table'; readonly blocks: readonly (readonly Line[])[] };

/** An item of a list: the sign at its head, `--` or `(a)`, and its words. */
export interface PassageItem {
  readonly sign: Span;
  readonly words: Span;
}

/** How the lines of a stretch are taken. */
export interface PassageOptions {
  /** The end of a line that has room for more means something: in letters, verses and telegrams that are quoted. */
  readonly keepsShortLines?: boolean;
  /** Every line stays a line. */
  readonly keepsLines?: boolean;
}

/** Parts a stretch of a cable into passages, one below the other. They hold all its words. */
export type PassagesIn = (span: Span, options?: PassageOptions) => readonly Passage[];

/** Gives the passages of a cable. Every format that sets its text anew derives from them. */
export function passagesIn(cable: Cable): PassagesIn {
  const text = cable.shown;
  const isDoubleSpaced = cable.layers.includes('double-spaced');
  const marks = new Set(cable.blocks.flatMap(({ open, close }) => [open.start, close?.start]));
  return (span, options = {}) => {
    const stretch: Stretch = { text, start: span.start, marks, options };
    const lines = linesIn(text, span);
    const blocks = blocksOfLines(isDoubleSpaced ? lines.filter((line) => !isEmpty(line)) : lines);
    const passages = blocks.flatMap((block) => passagesOfBlock(stretch, block));
    return withoutLoneLetter(text, withNeighboursJoined(text, passages));
  };
}

/** The stretch that is parted. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  /** Where words stand that open or close a block. */
  readonly marks: ReadonlySet<number | undefined>;
  readonly options: PassageOptions;
}

function passagesOfBlock(stretch: Stretch, block: readonly Line[]): readonly Passage[] {
  const { text, start, options } = stretch;
  if (isTabular(text, block)) return [{ kind: 'table', blocks: [block] }];
  const signs = block.map((line) => signAt(text, line, start));
  const isOfShortLines = isNarrow(block) && signs.every((sign) => sign === null);
  if (options.keepsLines || isOfShortLines || isOfFields(text, block))
    return [{ kind: 'prose', lines: block.map(spanOf) }];
  return draftsOf(stretch, block, signs).map((draft) => passageOf(stretch, draft));
}

const FIELD = /^[A-Z][A-Z.]+(?: [A-Z\d.]+)?: /;
const LONGEST_FIELD = 24;

/** Several lines of the block begin with labels, as the front of a quoted cable does. */
function isOfFields(text: string, block: readonly Line[]): boolean {
  const fields = block.filter(({ from, to }) =>
    FIELD.test(text.slice(from, Math.min(to, from + LONGEST_FIELD))),
  );
  return fields.length > 1;
}

/** What a list or a sentence that leads to one ends a line with. */
const LEADS_ON = /(?:[.:;,!?)"”’']|[-–—]{2}|\b(?:and|or))$/i;

/** A passage in the making. */
interface Draft {
  readonly lines: Line[];
  /** At the head of an item. */
  readonly sign: string | null;
}

/**
 * Parts lines where an item of a list begins, and around the words that open and close a block. In the middle of a
 * sentence no item begins, for a dash at the head of a line is one there, but with the first of several letters or numbers.
 */
function draftsOf(
  { text, marks, options }: Stretch,
  block: readonly Line[],
  signs: readonly (string | null)[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const width = widthOf(block);
  const all = new Set(signs);
  let isOpen = false;
  for (const [index, line] of block.entries()) {
    const last = drafts.at(-1);
    const mayBeMark = options.keepsShortLines || (last?.sign && marks.has(line.from));
    if (mayBeMark && MARK_ALONE.test(text.slice(line.from, line.to))) {
      drafts.push({ lines: [line], sign: null });
      isOpen = false;
      continue;
    }
    const sign = signs[index] ?? null;
    const hasEnded = hasRoom(text, last?.lines.at(-1), line, width);
    const begins =
      sign !== null &&
      (!isOpen ||
        !last ||
        mayFollow(text, last, sign) ||
        all.has(secondSign(sign) ?? '') ||
        (hasEnded && isFurtherIn(last.lines.at(-1), line)));
    const endsItem = options.keepsShortLines && last?.sign && hasEnded;
    if (begins || endsItem || !isOpen) drafts.push({ lines: [line], sign: begins ? sign : null });
    else last?.lines.push(line);
    isOpen = true;
  }
  return drafts;
}

/** Whether an item may begin below a passage: that has come to a stop, or is an item with a sign of the same kind. */
function mayFollow(text: string, { lines, sign: before }: Draft, sign: string): boolean {
  const last = lines.at(-1);
  const isOfList = before !== null && kindOfSign(before) === kindOfSign(sign);
  return isOfList || !last || LEADS_ON.test(text.slice(Math.max(last.from, last.to - 4), last.to));
}

/** Whether a line is set in further than the one before, as a list within an item is. */
function isFurtherIn(before: Line | undefined, { start, from }: Line): boolean {
  return before !== undefined && from - start > before.from - before.start;
}

function passageOf({ text, options }: Stretch, { lines, sign }: Draft): Passage {
  const start = lines[0]?.from ?? 0;
  const end = lines.at(-1)?.to ?? start;
  if (sign !== null) {
    const behind = start + sign.length;
    const words = behind + text.slice(behind, end).search(/\S/);
    return { kind: 'list', items: [{ sign: { start, end: behind }, words: { start: words, end } }] };
  }
  return { kind: 'prose', lines: options.keepsShortLines ? linesKept(text, lines) : [{ start, end }] };
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

function spanOf({ from, to }: Line): Span {
  return { start: from, end: to };
}

/** Tables with nothing but an empty line between them are one, and so are items with bullets, and items with letters. */
function withNeighboursJoined(text: string, passages: readonly Passage[]): readonly Passage[] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const group = groups.at(-1);
    if (group?.[0] && belongTogether(text, group[0], passage)) group.push(passage);
    else groups.push([passage]);
  }
  return groups.flatMap(joined);
}

function belongTogether(text: string, first: Passage, next: Passage): boolean {
  if (first.kind === 'list' && next.kind === 'list')
    return hasBullets(text, first) === hasBullets(text, next);
  return first.kind === 'table' && next.kind === 'table';
}

function hasBullets(text: string, { items: [first] }: { readonly items: readonly PassageItem[] }): boolean {
  return first !== undefined && isBullet(textOf(text, first.sign));
}

/** Passages that belong together as one. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  if (passages.length === 1) return passages;
  const blocks = passages.flatMap((passage) => (passage.kind === 'table' ? passage.blocks : []));
  if (blocks.length > 0) return [{ kind: 'table', blocks }];
  return [
    { kind: 'list', items: passages.flatMap((passage) => (passage.kind === 'list' ? passage.items : [])) },
  ];
}

/** With a letter alone, `4. A. Two are large`, a paragraph begins, and no list. */
function withoutLoneLetter(text: string, passages: readonly Passage[]): readonly Passage[] {
  const [first, ...others] = passages;
  if (first?.kind !== 'list' || others.some(({ kind }) => kind === 'list')) return passages;
  const [item, another] = first.items;
  if (!item || another || secondSign(textOf(text, item.sign)) === null) return passages;
  return [{ kind: 'prose', lines: [{ start: item.sign.start, end: item.words.end }] }, ...others];
}
