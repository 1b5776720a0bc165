import type { BlockKind } from '../../knowledge';
import { childOf, type NodeKind, type SyntaxNode } from '../../syntax/node';
import type { Quotation } from '../quotations';
import { element, structure, type XmlElement } from './element';
import { anywhere, beside, fieldsOf, lineBlocks, withMarks } from './lines';
import { paragraphOf } from './paragraph';
import { quotedCable } from './quoted-cable';
import { type Reading, readingOf } from './reading';

/** `<text>`: the heading and the front, the body with its divisions, and what stands behind the signature. */
export function textOf(reading: Reading): XmlElement {
  return structure('text', { 'xml:lang': 'en' }, partsOf(reading));
}

/** A cable that is quoted as a text within the text; null for a quotation of anything else, or within such a text. */
function floatingTextOf({ cable, knowledge, prefix }: Reading, quotation: Quotation): XmlElement | null {
  const quoted = prefix === '' ? quotedCable(cable, quotation, knowledge) : null;
  if (!quoted) return null;
  return structure(
    'floatingText',
    { type: 'cable' },
    partsOf(readingOf(quoted, knowledge, `q${quotation.number}.`)),
  );
}

function partsOf(reading: Reading): readonly XmlElement[] {
  const { tree } = reading.cable;
  const nodes = withMarks(reading.text, tree, tree.children);
  const { start, end, closed } = bodyOf(nodes);
  const front = nodes.slice(0, start);
  const headingEnd = endOfHeading(reading, front);
  const above = [
    ...division(reading, 'heading', front.slice(0, headingEnd)),
    ...division(reading, 'front', front.slice(headingEnd)),
  ];
  const body = structure('body', {}, [
    ...divisions(reading, nodes.slice(start, end)),
    ...nodes.slice(end, closed).flatMap((node) => closing(reading, node)),
  ]);
  return [...part('front', above), body, ...part('back', behind(reading, nodes.slice(closed)))];
}

function part(name: 'front' | 'back', content: readonly XmlElement[]): readonly XmlElement[] {
  return content.length > 0 ? [structure(name, {}, content)] : [];
}

/** The first line of the front among those above the body; a form on paper is one with its heading. */
function endOfHeading({ cable }: Reading, nodes: readonly SyntaxNode[]): number {
  const first = cable.paper ? -1 : nodes.findIndex(({ start }) => start >= cable.front.start);
  return first < 0 || cable.front.end === 0 ? nodes.length : first;
}

/** The archive's attributes in a division of their own, the other fields before and behind them in theirs. */
function behind(reading: Reading, nodes: readonly SyntaxNode[]): readonly XmlElement[] {
  const at = nodes.findIndex(({ kind }) => kind === 'attributes');
  const [first, last] = at < 0 ? [nodes.length, nodes.length] : [at, at + 1];
  return [
    ...division(reading, 'fields', nodes.slice(0, first)),
    ...division(reading, 'attributes', nodes.slice(first, last)),
    ...division(reading, 'fields', nodes.slice(last)),
  ];
}

/** With what the body begins. */
const PROSE: ReadonlySet<NodeKind> = new Set(['paragraph', 'sectionHeading']);
/** What belongs to it right above such. */
const OPENING: ReadonlySet<NodeKind> = new Set(['notice', 'rulerLine', 'unclassified', 'punctuation']);

/** Elements with which a body closes, as they stand behind the last paragraph. */
const CLOSING: Partial<Readonly<Record<NodeKind, string>>> = {
  signatureLine: 'closer',
  minimizeLine: 'trailer',
  separatorLine: 'trailer',
  endMark: 'trailer',
};

/** What may stand anywhere, and so among these. */
const ANYWHERE: ReadonlySet<NodeKind> = new Set([
  'pageBreak',
  'pageClassification',
  'releaseStamp',
  'operatorLine',
  'dashLine',
  'formFooter',
  'typistMark',
  'markLine',
  'rulerLine',
  'noteLine',
  'wrapper',
  'punctuation',
]);

/** Where among the elements of a cable the body begins, where it has its last paragraph, and where all that closes it ends. */
function bodyOf(nodes: readonly SyntaxNode[]): {
  readonly start: number;
  readonly end: number;
  readonly closed: number;
} {
  const first = nodes.findIndex(({ kind }) => PROSE.has(kind));
  let start = first < 0 ? nodes.length : first;
  while (first >= 0 && OPENING.has(nodes[start - 1]?.kind ?? 'cable')) start--;
  const end = nodes.findLastIndex(({ kind }) => PROSE.has(kind)) + 1 || start;
  let closed = end;
  while (closed < nodes.length && isClosing(nodes[closed])) closed++;
  return { start, end, closed };
}

function isClosing(node: SyntaxNode | undefined): boolean {
  return node !== undefined && (CLOSING[node.kind] !== undefined || ANYWHERE.has(node.kind));
}

function closing(reading: Reading, node: SyntaxNode): readonly XmlElement[] {
  const name = CLOSING[node.kind];
  if (name === undefined) return anywhere(reading, node) ?? [];
  const content = fieldsOf(reading, node);
  if (name === 'trailer') return [element(name, { type: node.kind }, content)];
  return [structure(name, {}, [element('signed', {}, content)])];
}

function division(reading: Reading, type: string, nodes: readonly SyntaxNode[]): readonly XmlElement[] {
  const content = nodes.flatMap((node) => lineBlocks(reading, node));
  return content.length > 0 ? [structure('div', { type }, content)] : [];
}

/** The elements of the body: those above the first heading, and a division for each heading. */
function divisions(reading: Reading, nodes: readonly SyntaxNode[]): readonly XmlElement[] {
  const starts = nodes.flatMap(({ kind }, index) => (kind === 'sectionHeading' ? [index] : []));
  const loose = proseOf(reading, nodes.slice(0, starts[0] ?? nodes.length));
  const headed = starts.map((start, index) => {
    const [heading, ...others] = nodes.slice(start, starts[index + 1] ?? nodes.length);
    const head = heading ? [element('head', {}, fieldsOf(reading, heading))] : [];
    return structure('div', { type: typeOf(reading, heading) }, [...head, ...proseOf(reading, others)]);
  });
  const all = [...loose, ...headed];
  return all.length > 0 ? all : [element('ab')];
}

/** The kind of block that a heading opens, `summary`; `section` for any other. */
function typeOf({ headed }: Reading, heading: SyntaxNode | undefined): BlockKind | 'section' {
  const words = heading && (childOf(heading, 'heading') ?? heading);
  return headed.get(words?.start ?? -1)?.kind ?? 'section';
}

/** Paragraphs and what stands between them; whole elements that a quotation holds in an element of it. */
function proseOf(reading: Reading, nodes: readonly SyntaxNode[]): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  let quoted: XmlElement[] = [];
  let quotation: Quotation | null = null;
  const close = (): void => {
    if (quoted.length > 0) elements.push(structure('quote', {}, quoted));
    quoted = [];
  };
  for (const node of nodes) {
    const around = reading.quotations.holding(node);
    if (around !== quotation) close();
    quotation = around;
    (around ? quoted : elements).push(...proseElement(reading, node));
  }
  close();
  return elements;
}

function proseElement(reading: Reading, node: SyntaxNode): readonly XmlElement[] {
  if (node.kind === 'paragraph') return [paragraphOf(reading, node, floatingTextOf)];
  const aside = anywhere(reading, node);
  if (aside) return aside;
  const isOwn = OPENING.has(node.kind) || CLOSING[node.kind] !== undefined;
  return isOwn ? [element('ab', { type: node.kind }, fieldsOf(reading, node))] : beside(reading, node);
}
