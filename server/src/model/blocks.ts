import { childOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine, proseWithin } from './words';

export type BlockKind = 'summary' | 'comment' | 'note' | 'actionRequest' | 'introduction' | 'quotation';

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
  readonly kind: BlockKind;
  readonly span: Span;
  readonly style: Block['style'];
  /** Where the block ends when nothing closes it: behind its paragraph, before the next heading; a quotation at once. */
  readonly openEnd: number;
}

interface Closing {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** The words that open a block at the head of a paragraph, or are a heading of their own. */
const HEADS: readonly { readonly kind: BlockKind; readonly words: string }[] = [
  {
    kind: 'summary',
    words:
      '(?:EXECUTIVE |INTRODUCTION AND )?SUMMA?R?Y(?: AND (?:COMMENT|ACTION REQUEST(?:ED)?|INTRODUCTION))?',
  },
  { kind: 'comment', words: '(?:EMBASSY |POST |MISSION |CONSULATE )?COMMENT(?: AND [A-Z]+)?' },
  { kind: 'actionRequest', words: 'ACTION REQUEST(?:ED)?|REQUEST FOR GUIDANCE' },
  { kind: 'introduction', words: 'INTRODUCTION' },
  { kind: 'note', words: '(?:BIO(?:GRAPHIC)? )?NOTE' },
];

const HEADING = HEADS.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(`^(?:BEGIN )?(?:${words})[:.]?$`, 'i'),
}));
const RUN_IN = HEADS.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(`^[([]?(?:BEGIN )?(?:${words})(?:[ \\t]*[:.]|[ \\t]*--?[ \\t]|[ \\t]*$)`, 'im'),
}));

/** Rules out nearly every paragraph before the patterns are tried one by one. */
const MAY_OPEN = /^[([]?(?:BEGIN|EXEC|INTRO|SUMM|EMB|POST|MISS|CONS|COMM|ACTION|REQUEST|BIO|NOTE)/i;

const QUOTED =
  'TEXT|QUOTE|(?:UNOFFICIAL |INFORMAL )?TRANSLATION|TALKING POINTS|POINTS|NON-?PAPER|EXCERPTS?|STATEMENT|LETTER|NOTE VERBALE';
/** BEGIN and END of a block, anywhere in the text; blanks may be a line end. */
const BRACKETS = new RegExp(
  `\\((?<inline>COMMENT|NOTE)\\s*:|\\b(?:(?<begin>BEGIN)\\s+(?:${QUOTED})|END\\s+(?:OF\\s+)?(?:(?<quoted>${QUOTED})|(?<name>SUMMARY|(?:EMBASSY\\s+|POST\\s+)?COMMENT|NOTE|BIO NOTE|INTRODUCTION|ACTION REQUEST))(?:\\s+AND\\s+(?:COMMENT|ACTION REQUEST))?|(?<unquote>UNQUOTE))\\b`,
  'gi',
);

/** Finds the blocks of the body: openings and closings in text order, each closing with the last open one of its kind. */
export function readBlocks(text: string, tree: SyntaxNode, body: Span): Block[] {
  const openings = [...headedBlocks(text, tree)];
  const closings: Closing[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(BRACKETS)) {
    const span = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const { begin, inline, name } = match.groups ?? {};
    if (inline) openings.push({ kind: kindOf(inline), span, style: 'paragraph', openEnd: span.end });
    else if (begin) openings.push({ kind: 'quotation', span, style: 'paragraph', openEnd: span.end });
    else closings.push({ kind: name ? kindOf(name) : 'quotation', span });
  }
  openings.sort((a, b) => a.span.start - b.span.start);
  return pair(text, tree, openings, closings);
}

function kindOf(name: string): BlockKind {
  return RUN_IN.find(({ pattern }) => pattern.test(`${oneLine(name)}:`))?.kind ?? 'note';
}

/** Blocks that a heading or the first words of a paragraph open. */
function* headedBlocks(text: string, tree: SyntaxNode): Iterable<Opening> {
  const elements = tree.children.filter(
    (node) => node.kind === 'sectionHeading' || node.kind === 'paragraph',
  );
  let after = 0;
  for (const [index, node] of elements.entries()) {
    if (node.kind === 'sectionHeading') {
      const words = childOf(node, 'heading') ?? node;
      const printed = oneLine(text.slice(words.start, words.end)).replace(/^\([A-Z/]+\) /, '');
      const kind = HEADING.find(({ pattern }) => pattern.test(printed))?.kind;
      if (!kind) continue;
      after = Math.max(after, index + 1);
      while (after < elements.length && elements[after]?.kind === 'paragraph') after++;
      const end = elements[after - 1]?.end ?? node.end;
      yield { kind, span: { start: words.start, end: words.end }, style: 'heading', openEnd: end };
    } else {
      const first = childOf(node, 'text');
      if (!first) continue;
      const head = text.slice(first.start, Math.min(first.end, first.start + 60));
      const opening = MAY_OPEN.test(head) ? openingOf(head) : null;
      if (opening) {
        const span = { start: first.start, end: first.start + opening.length };
        yield { kind: opening.kind, span, style: 'paragraph', openEnd: node.end };
      }
    }
  }
}

/** The kind that the first words of a paragraph name, and how long they are. */
function openingOf(head: string): { kind: BlockKind; length: number } | null {
  for (const { kind, pattern } of RUN_IN) {
    const match = pattern.exec(head);
    if (match) return { kind, length: match[0].length };
  }
  return null;
}

/** Joins each closing with the last open block of its kind; `END COMMENT` may close a summary and comment in one. */
function pair(
  text: string,
  tree: SyntaxNode,
  openings: readonly Opening[],
  closings: readonly Closing[],
): Block[] {
  const closed = new Map<Opening, Closing>();
  const open = new Map<BlockKind, Opening[]>();
  let next = 0;
  for (const closing of closings) {
    for (; next < openings.length; next++) {
      const opening = openings[next];
      if (!opening || opening.span.start >= closing.span.start) break;
      const sameKind = open.get(opening.kind);
      if (sameKind) sameKind.push(opening);
      else open.set(opening.kind, [opening]);
    }
    const opening = open.get(closing.kind)?.pop() ?? (closing.kind === 'comment' && jointSummary(text, open));
    if (opening) closed.set(opening, closing);
  }
  return openings.map((opening) => blockOf(text, tree, opening, closed.get(opening)));
}

/** The open `SUMMARY AND COMMENT`, if one is open. */
function jointSummary(text: string, open: ReadonlyMap<BlockKind, Opening[]>): Opening | undefined {
  const summaries = open.get('summary');
  const last = summaries?.at(-1);
  const isJoint = last !== undefined && /COMMENT/i.test(text.slice(last.span.start, last.span.end));
  return isJoint ? summaries?.pop() : undefined;
}

function blockOf(text: string, tree: SyntaxNode, opening: Opening, closing: Closing | undefined): Block {
  const end = closing ? closing.span.end : Math.max(opening.openEnd, opening.span.end);
  const words = { start: opening.span.end, end: closing ? closing.span.start : end };
  const span = { start: opening.span.start, end };
  return new ReadBlock(
    text,
    tree,
    words,
    opening.kind,
    span,
    opening.span,
    closing?.span ?? null,
    opening.style,
  );
}

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
    return proseWithin(this.source, this.tree, this.words).replace(/^[\s:.-]+/, '');
  }
}
