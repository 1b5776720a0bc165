import { type BlockKind, type BlockWord, standardKnowledge } from '../knowledge';
import { blockClosing, blockOpening } from '../knowledge/printed-forms';
import { homeOf, shiftOfNode } from '../syntax/moved';
import { childOf, type SyntaxNode } from '../syntax/node';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import { matchAt } from './places';
import { oneLine, proseWithin } from './words';

/** A named block: summary, comment, quoted text … (cable-format 4.27, 4.30). */
export interface Block {
  readonly kind: BlockKind;
  /** From the opening words to the closing words, or to where it ends without them. */
  readonly span: Span;
  readonly open: Span;
  readonly close: Span | null;
  /** Opened by a section heading (needs no closing words) or by a word within a paragraph. */
  readonly style: 'heading' | 'paragraph';
  /** Its text on one line, without the opening and closing words. */
  readonly text: string;
}

interface Opening {
  readonly entry: BlockWord;
  readonly span: Span;
  readonly style: Block['style'];
  /** Where the block ends when nothing closes it: behind its paragraph, before the next heading; a quotation at once. */
  readonly openEnd: number;
  /** Opens a block only where closing words follow. */
  readonly doubtful?: boolean;
}

/** Words that close a block: `END SUMMARY`. */
export interface BlockClosing {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** The blocks of a body in text order, and the closing words that closed none. */
export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly unopened: readonly BlockClosing[];
}

const { blockWords } = standardKnowledge;

/** A heading that names a block. */
const heading = lazy(() => new RegExp(`^${blockOpening('head')}[:.]?$`, 'i'));

/** What may stand before the words: a second portion mark, a bracket, emphasis. */
const BEFORE = '(?:\\([A-Z/]{1,8}\\)[ \\t]*)?(?:[([]|[*_]{1,3})?';

/** The first words of a paragraph that open one. */
const runIn = lazy(
  () =>
    new RegExp(
      `^${BEFORE}(?<words>${blockOpening('head')})[*_]{0,3}(?:[ \\t]*\\([A-Z/]{1,8}\\))?(?:[ \\t]*[:;.)\\]]+[*_]{0,3}|[ \\t]*(?:--?|[–—])[ \\t]|[ \\t]*(?=[\\r\\n]|$))`,
      'i',
    ),
);

/** The name of a summary without its sign, or with more words, which opens one where END SUMMARY follows. */
const unsigned = lazy(
  () =>
    new RegExp(`^${BEFORE}(?<words>SUMMARY)(?:[ \\t]+(?:AND|&|OF)[ \\t]+[A-Z ]{3,30}:)?[ \\t]+(?=[A-Z("])`),
);

/** What opens or closes one anywhere in the text. */
export const blockWordPattern = lazy(
  () =>
    new RegExp(
      `(?<opening>${blockOpening('parenthesis')}\\s*:|\\b${blockOpening('begin')}\\b)|\\b${blockClosing()}\\b`,
      'gi',
    ),
);

/**
 * Finds the blocks of the body: openings and closings in text order, each closing with the last open one of its kind.
 * @param places where `blockWordPattern` matches
 */
export function readBlocks(text: string, tree: SyntaxNode, places: readonly number[]): BlocksRead {
  const openings = headedBlocks(text, tree);
  const headed = new Set(openings.map(({ span }) => span.start));
  const closings: BlockClosing[] = [];
  for (const start of places) {
    const match = matchAt(blockWordPattern(), text, start);
    const entry = match ? blockWords.find(match[0]) : undefined;
    if (!match || !entry || headed.has(start)) continue;
    const span = { start, end: start + match[0].length };
    if (match.groups?.opening === undefined) closings.push({ kind: entry.kind, span });
    else openings.push({ entry, span, style: 'paragraph', openEnd: span.end });
  }
  openings.sort((a, b) => a.span.start - b.span.start);
  return pair(text, tree, openings, closings);
}

/** Blocks that a heading or the first words of a paragraph open. */
function headedBlocks(text: string, tree: SyntaxNode): Opening[] {
  const openings: Opening[] = [];
  const elements = tree.children.filter(
    (node) => node.kind === 'sectionHeading' || node.kind === 'paragraph',
  );
  let after = 0;
  let headed = -2;
  for (let index = 0; index < elements.length; index++) {
    const node = elements[index];
    if (!node) break;
    if (node.kind === 'sectionHeading') {
      const words = childOf(node, 'heading') ?? node;
      const printed = oneLine(text.slice(words.start, words.end)).replace(/^\([A-Z/]+\) /, '');
      const opening = openingOf(printed, heading());
      if (!opening) continue;
      after = Math.max(after, index + 1);
      while (after < elements.length && elements[after]?.kind === 'paragraph') after++;
      const end = elements[after - 1]?.end ?? node.end;
      headed = index;
      openings.push({
        entry: opening.entry,
        span: { start: words.start, end: words.end },
        style: 'heading',
        openEnd: end,
      });
    } else {
      const first = childOf(homeOf(node), 'text');
      if (!first) continue;
      const [start, end] = [first.start + shiftOfNode(node), first.end + shiftOfNode(node)];
      const words = text.slice(start, Math.min(end, start + 60));
      const signed = openingOf(words, runIn());
      const opening = signed ?? openingOf(words, unsigned());
      if (!opening) continue;
      // the heading has only named what the paragraph opens
      const above = openings.at(-1);
      if (
        above?.style === 'heading' &&
        above.entry.kind === opening.entry.kind &&
        signed &&
        index === headed + 1
      )
        openings.pop();
      const span = { start, end: start + opening.length };
      openings.push({
        entry: opening.entry,
        span,
        style: 'paragraph',
        openEnd: node.end,
        doubtful: signed === null,
      });
    }
  }
  return openings;
}

/** What opens here as the pattern says, and how long its words and signs are. */
function openingOf(words: string, pattern: RegExp): { entry: BlockWord; length: number } | null {
  const match = pattern.exec(words);
  const entry = match ? blockWords.find(match.groups?.words ?? match[0]) : undefined;
  return match && entry ? { entry, length: match[0].length } : null;
}

/** Joins each closing with the last open block of its kind; `END COMMENT` may close a summary and comment in one. */
function pair(
  text: string,
  tree: SyntaxNode,
  openings: readonly Opening[],
  closings: readonly BlockClosing[],
): BlocksRead {
  const closed = new Map<Opening, BlockClosing>();
  const open = new Map<BlockKind, Opening[]>();
  const unopened: BlockClosing[] = [];
  let next = 0;
  for (const closing of closings) {
    for (; next < openings.length; next++) {
      const opening = openings[next];
      if (!opening || opening.span.start >= closing.span.start) break;
      const sameKind = open.get(opening.entry.kind);
      if (sameKind) sameKind.push(opening);
      else open.set(opening.entry.kind, [opening]);
    }
    const opening = open.get(closing.kind)?.pop() ?? takeJoint(open, closing.kind);
    if (opening) closed.set(opening, closing);
    else unopened.push(closing);
  }
  const blocks = openings
    .filter((opening) => !opening.doubtful || closed.has(opening))
    .map((opening) => blockOf(text, tree, opening, closed.get(opening)));
  return { blocks, unopened };
}

/** Takes the open block of another kind that this kind's words close as well: a `SUMMARY AND COMMENT`. */
function takeJoint(open: ReadonlyMap<BlockKind, Opening[]>, kind: BlockKind): Opening | undefined {
  for (const sameKind of open.values()) {
    if (sameKind.at(-1)?.entry.closedBy.includes(kind)) return sameKind.pop();
  }
  return undefined;
}

function blockOf(text: string, tree: SyntaxNode, opening: Opening, closing: BlockClosing | undefined): Block {
  const end = closing ? closing.span.end : Math.max(opening.openEnd, opening.span.end);
  const words = { start: opening.span.end, end: closing ? closing.span.start : end };
  const span = { start: opening.span.start, end };
  return new ReadBlock(
    text,
    tree,
    words,
    opening.entry.kind,
    span,
    opening.span,
    closing?.span ?? null,
    opening.style,
  );
}

/** Signs between the words of a block and those that open and close it, and a portion mark behind its name. */
const AROUND =
  /^(?:[\s:;.-]+|\((?:TS|SBU|FOUO|LOU|S|C|U)(?:[/ -][^()]{0,20})?\)\s*)+|(?:[\s([]|(?<=\s)[-–—*_]{1,3}(?=[\s([]*$))+$/g;

/** Joins its words only for those who ask. */
class ReadBlock implements Block {
  constructor(
    private readonly source: string,
    private readonly tree: SyntaxNode,
    private readonly words: Span,
    readonly kind: BlockKind,
    readonly span: Span,
    readonly open: Span,
    readonly close: Span | null,
    readonly style: Block['style'],
  ) {}

  get text(): string {
    return proseWithin(this.source, this.tree, this.words).replace(AROUND, '');
  }
}
