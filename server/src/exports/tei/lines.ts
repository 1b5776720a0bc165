import { branch, leaf, type NodeKind, type SyntaxNode } from '../../syntax/node';
import type { Span } from '../../text/span';
import { element, isElement, type XmlElement, type XmlNode } from './element';
import { fieldOverlay } from './fields';
import { trimmed } from './plain';
import type { Reading } from './reading';
import { inOrder, type Overlay, words } from './words';

/** Leaves and the other things that stand over a line, in order. */
export function overlaysOf(reading: Reading, node: SyntaxNode): readonly Overlay[] {
  return inOrder([...within(reading, node), ...reading.over(node)]);
}

/** What the tree knows to stand within a node. */
function within(reading: Reading, node: SyntaxNode): readonly Overlay[] {
  return node.children.flatMap((child) => {
    if (child.children.length > 0)
      return isBeside(child) ? [besideOverlay(reading, child)] : within(reading, child);
    return fieldOverlay(reading, child) ?? [];
  });
}

/** The words of a line of fields, each field in its element. */
export function fieldsOf(reading: Reading, node: SyntaxNode): readonly XmlNode[] {
  const lines = LINED.has(node.kind) ? 'each' : reading.running;
  return words(reading.text, trimmed(reading.text, node), overlaysOf(reading, node), lines);
}

/** Lines of the text proper, where they interrupt a field or a paragraph. */
const TRANSPARENT: ReadonlySet<NodeKind> = new Set([
  'reference',
  'addressee',
  'attribute',
  'markLine',
  'rulerLine',
]);

/** Whether a node, standing within another, is no part of it. */
function isBeside({ kind }: SyntaxNode): boolean {
  return !TRANSPARENT.has(kind);
}

/** The overlay of a line that interrupts another element: its words alone, for its fields are known from elsewhere. */
function besideOverlay(reading: Reading, node: SyntaxNode): Overlay {
  return {
    start: node.start,
    end: node.end,
    inner: node,
    wrap: (content) => wrapBeside(reading, node, content),
  };
}

/** What is no part of the text proper, with the page or section that it begins. */
export function beside(reading: Reading, node: SyntaxNode): readonly XmlElement[] {
  const span = trimmed(reading.text, node);
  return wrapBeside(reading, node, words(reading.text, span, reading.over(span), 'each'));
}

function wrapBeside(reading: Reading, node: SyntaxNode, content: readonly XmlNode[]): readonly XmlElement[] {
  return [...beginningAt(reading, node), element(BESIDE[node.kind] ?? 'fw', { type: node.kind }, content)];
}

/** `<pb n="2.1"/>`, section and page; `<milestone unit="section"/>` where a later section repeats the text line. */
function beginningAt({ pages, textLines }: Reading, { start }: SyntaxNode): readonly XmlElement[] {
  const page = pages.get(start);
  if (page) {
    const numbers = [page.section?.number, page.page].filter((number) => number != null);
    return [element('pb', { n: numbers.join('.') })];
  }
  const section = textLines.get(start)?.section;
  return section ? [element('milestone', { unit: 'section', n: section.number })] : [];
}

/** The elements of what may stand anywhere between paragraphs, lone signs among them; null for a node that is none of these. */
export function anywhere(reading: Reading, node: SyntaxNode): readonly XmlElement[] | null {
  if (BESIDE[node.kind]) return beside(reading, node);
  const isSign = node.children.length === 0;
  if (!isSign && !MARKS.has(node.kind)) return null;
  const content = fieldsOf(reading, node);
  const elements = content.filter(isElement).filter(({ name }) => GLOBAL.has(name));
  if (elements.length === content.length) return elements;
  return [isSign ? element('metamark', {}, content) : element('note', { type: node.kind }, content)];
}

/** Lines that hold a mark or a ruler alone; words beside it make it a note. */
const MARKS: ReadonlySet<NodeKind> = new Set(['rulerLine', 'markLine']);

/** What may stand between paragraphs without more ado. */
const GLOBAL: ReadonlySet<string> = new Set(['pb', 'gap', 'note', 'space', 'metamark', 'lb']);

/** An element outside the body as blocks: each of its lines where it is a group of such, else all of it in one. */
export function lineBlocks(reading: Reading, node: SyntaxNode): readonly XmlElement[] {
  const lines = GROUPS.has(node.kind) ? withMarks(reading.text, node, linesOf(node)) : [node];
  return lines.flatMap(
    (line) => anywhere(reading, line) ?? [element('ab', { type: line.kind }, fieldsOf(reading, line))],
  );
}

/**
 * Nodes that follow one another within a span, and what stands between them as nodes, too: above the body marks of the
 * transcriber are blanks to the tree.
 */
export function withMarks(
  text: string,
  { start, end }: Span,
  nodes: readonly SyntaxNode[],
): readonly SyntaxNode[] {
  const all: SyntaxNode[] = [];
  let at = start;
  const addBefore = (to: number): void => {
    const gap = trimmed(text, { start: at, end: to });
    if (gap.end > gap.start) all.push(branch('markLine', gap, [leaf('text', gap.start, gap.end)]));
  };
  for (const node of nodes) {
    addBefore(node.start);
    all.push(node);
    at = node.end;
  }
  addBefore(end);
  return all;
}

/** The lines of a group, each with the signs behind it; above the first may stand a title. */
function linesOf({ kind, children }: SyntaxNode): readonly SyntaxNode[] {
  const starts = children.flatMap((child, index) =>
    child.children.length > 0 || index === 0 ? [index] : [],
  );
  return starts.map((start, index) => {
    const parts = children.slice(start, starts[index + 1] ?? children.length);
    const line = children[start];
    const isTitle = line?.children.length === 0;
    return {
      kind: isTitle || !line ? kind : line.kind,
      start: line?.start ?? 0,
      end: parts.at(-1)?.end ?? 0,
      children: isTitle || !line ? parts : [...line.children, ...parts.slice(1)],
    };
  });
}

/** The elements for what is no part of the text proper, and stands beside or between it. */
const BESIDE: Partial<Readonly<Record<NodeKind, 'fw' | 'note'>>> = {
  pageBreak: 'fw',
  pageClassification: 'fw',
  operatorLine: 'fw',
  dashLine: 'fw',
  runningHead: 'fw',
  formFooter: 'fw',
  typistMark: 'fw',
  releaseStamp: 'note',
  wrapper: 'note',
  partialNotice: 'note',
  noteLine: 'note',
  sourceNote: 'note',
};

/** Nodes whose lines mean something: each is the start of a line. */
const LINED: ReadonlySet<NodeKind> = new Set([
  'distribution',
  'draftingBlock',
  'chargeBox',
  'wrapper',
  'unclassified',
  'calledStationsLine',
]);

/** Nodes whose children are lines of their own. */
const GROUPS: ReadonlySet<NodeKind> = new Set(['addressees', 'attributes']);
