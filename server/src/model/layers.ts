import { isBlank, isLineEnd, lineEnds } from '../syntax/lines';
import { homeOf, shiftOfNode } from '../syntax/moved';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import { withoutHtml } from '../text/html';
import { withoutJson } from '../text/json';
import type { Paragraph } from './body';

/** What copying did to a cable. */
export type Layer =
  | 'partial'
  | 'markdown'
  | 'html'
  | 'pilcrow'
  | 'rejoined'
  | 'double-spaced'
  | 'archive-wrapper';

/** Longer than any transmitted line (69 characters, ACP 127): paragraphs of such lines were joined again. */
const JOINED_LINE = 110;

/**
 * The layers that are present, in the order of the contract.
 * @param source the text as it stands, which `text` shows
 */
export function readLayers(
  source: string,
  text: string,
  tree: SyntaxNode,
  paragraphs: readonly Paragraph[],
): Layer[] {
  const endBehind = lineEnds(text);
  const layers: Layer[] = [];
  if (tree.children.some((node) => node.kind === 'partialNotice')) layers.push('partial');
  if (isMarkdown(text, tree)) layers.push('markdown');
  if (source !== text && isHtml(source)) layers.push('html');
  if (text.includes('\u00b6')) layers.push('pilcrow');
  if (isRejoined(paragraphs, endBehind)) layers.push('rejoined');
  if (isDoubleSpaced(text, tree, endBehind)) layers.push('double-spaced');
  if (tree.children.some((node) => node.kind === 'wrapper')) layers.push('archive-wrapper');
  return layers;
}

/** Gives the offset behind the line end that follows another. */
type EndBehind = (start: number) => number;

function isHtml(source: string): boolean {
  const written = withoutJson(source);
  return withoutHtml(written) !== written;
}

function isMarkdown(text: string, tree: SyntaxNode): boolean {
  return tree.children.some((node) => {
    if (node.kind === 'sectionHeading') return homeOf(node).children[0]?.kind === 'punctuation';
    return (
      node.kind === 'tagsLine' &&
      childrenOf(node, 'punctuation').some((mark) => text.startsWith('](', mark.start))
    );
  });
}

function isRejoined(paragraphs: readonly Paragraph[], endBehind: EndBehind): boolean {
  if (paragraphs.length === 0) return false;
  const joined = paragraphs.filter(
    ({ textSpan: { start, end } }) => end - start > JOINED_LINE && endBehind(start) > end,
  );
  return joined.length * 2 >= paragraphs.length;
}

/** Most runs of several lines have an empty line behind the first, in mid-sentence. */
function isDoubleSpaced(text: string, tree: SyntaxNode, endBehind: EndBehind): boolean {
  let several = 0;
  let spaced = 0;
  for (const node of tree.children) {
    const run = node.kind === 'paragraph' ? childOf(homeOf(node), 'text') : undefined;
    if (!run) continue;
    const by = shiftOfNode(node);
    const start = run.start + by;
    const first = endBehind(start);
    if (first >= run.end + by || first - start > JOINED_LINE) continue;
    several++;
    if (isBroken(text, start, first)) spaced++;
  }
  return spaced > 1 && spaced * 2 > several;
}

/** Whether a line that ends at an offset stops within a sentence, with an empty line below. */
function isBroken(text: string, start: number, end: number): boolean {
  let below = end;
  while (isBlank(text.charCodeAt(below))) below++;
  if (!isLineEnd(text.charCodeAt(below))) return false;
  return /[\w,'-]$/.test(text.slice(start, end).trimEnd());
}
