import type { Cable } from '../model/cable';
import { lineStart } from '../syntax/lines';
import { childrenOf, type NodeKind, type SyntaxNode, tilesOf } from '../syntax/node';
import { applyEdits, type TextEdit } from '../text/edit';
import { lineEnd } from '../text/line-end';
import { type Span, touches } from '../text/span';
import type { Rereading } from './refactoring';
import { keepingReading } from './support/reading';

/**
 * The formatter: no blanks at the ends of lines, one empty line between paragraphs and nowhere two, the entries of the REF
 * list below one another. It changes nothing but blanks and line ends, and nothing that would be read in another way.
 * @param within only what touches this stretch
 */
export function formatEdits(cable: Cable, context: Rereading, within?: Span): readonly TextEdit[] {
  if (within) {
    const here = proposals(cable).filter(
      ({ span }) => touches(span, within.start) || touches(within, span.start),
    );
    return keepingReading(cable, apart(here), context);
  }
  return gapsChanged(cable.text, settled(cable, context));
}

/** Enough for what one change allows and another forbids. */
const MOST_ROUNDS = 5;

/** The text when there is nothing more to do. */
function settled(cable: Cable, context: Rereading): string {
  let now = cable;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = keepingReading(now, apart(proposals(now)), context);
    const [next] = edits.length > 0 ? context.reread(applyEdits(now.text, edits)) : [];
    if (!next) break;
    now = next;
  }
  return now.text;
}

function apart(edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] {
  return edits.map((edit) => [edit]);
}

/** A line end with the blanks before it, all empty lines that follow, and the indentation of the next words. */
const GAP = /[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*[ \t]*/g;

function proposals(cable: Cable): TextEdit[] {
  const { text } = cable;
  const isDoubleSpaced = cable.layers.includes('double-spaced');
  const body = isDoubleSpaced ? new Set<number>() : gapsOfBody(cable);
  const columns = columnsOfEntries(cable);
  return Array.from(text.matchAll(GAP)).flatMap(({ 0: gap, index }) => {
    const end = index + gap.length;
    if (index === 0) return [];
    const ends = gap.match(/\r\n|\n|\r/g) ?? [];
    const most = isDoubleSpaced ? ends.length : 2;
    const wanted = body.has(index) ? 2 : Math.min(most, ends.length);
    const kept = [...ends, lineEnd(text)].slice(0, wanted).join('');
    const indent = end === text.length ? '' : (columns.get(end) ?? /[ \t]*$/.exec(gap)?.[0] ?? '');
    const newText = kept + indent;
    return newText === gap ? [] : [{ span: { start: index, end }, newText }];
  });
}

const BODY: ReadonlySet<NodeKind> = new Set(['paragraph', 'sectionHeading']);

/** Where the blanks begin that part two paragraphs, or a paragraph and a heading. */
function gapsOfBody({ tree }: Cable): ReadonlySet<number> {
  const isBody = (node: SyntaxNode | undefined) => node !== undefined && BODY.has(node.kind);
  const tiles = tilesOf(tree);
  const gaps = tiles.filter(({ kind }, index) => {
    // a pilcrow may stand before the number
    const next = tiles[index + 1]?.kind === 'punctuation' ? tiles[index + 2] : tiles[index + 1];
    return kind === 'space' && isBody(tiles[index - 1]) && isBody(next);
  });
  return new Set(gaps.map(({ start }) => start));
}

/** The indentation of each entry that begins a line of the REF list: below the first entry. */
function columnsOfEntries({ text, tree }: Cable): ReadonlyMap<number, string> {
  const lists = childrenOf(tree, 'referenceLine').map((list) => childrenOf(list, 'reference'));
  return new Map(
    lists.flatMap((entries) => {
      const first = entries[0]?.start ?? 0;
      const column = ' '.repeat(first - lineStart(text, first));
      return entries.slice(1).map(({ start }) => [start, column] as const);
    }),
  );
}

/** The blanks in which two texts of the same words differ, as edits of the first. */
function gapsChanged(before: string, after: string): TextEdit[] {
  const [old, now] = [gapsIn(before), gapsIn(after)];
  return old.flatMap(({ span, gap }, index) => {
    const newText = now[index]?.gap ?? '';
    return newText === gap ? [] : [{ span, newText }];
  });
}

/** The blanks before each word, and those behind the last. */
function gapsIn(text: string): { readonly span: Span; readonly gap: string }[] {
  return Array.from(text.matchAll(/(?<gap>\s*)(?:\S+|$)/g), ({ index, groups }) => {
    const gap = groups?.gap ?? '';
    return { span: { start: index, end: index + gap.length }, gap };
  });
}
