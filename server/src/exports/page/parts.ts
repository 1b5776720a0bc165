import { portionMarkInWords } from '../../features/hover/portion-marks';
import type { Knowledge } from '../../knowledge';
import type { Paragraph as ReadParagraph } from '../../model/body';
import type { Cable } from '../../model/cable';
import { oneLine } from '../../model/words';
import { childOf, type NodeKind, type SyntaxNode } from '../../syntax/node';
import { type Span, textOf } from '../../text/span';
import { type Quotation, type Quotations, quotationsBy, quotationsOf } from '../quotations';
import { FlowList } from './flow-list';
import { type FlowsIn, flowsIn } from './flows';
import type { Paragraph, ParagraphHead, Part } from './page';
import { PILCROW, printedLines } from './printed-lines';
import { type RunsIn, runsIn } from './runs';

/** The elements of a text from an element on, in its order. */
export function partsOf(cable: Cable, knowledge: Knowledge, nodes: readonly SyntaxNode[]): readonly Part[] {
  const runs = runsIn(cable, knowledge);
  const setting: Setting = {
    cable,
    runs,
    flows: flowsIn(cable, runs),
    paragraphs: new Map(cable.paragraphs.map((paragraph) => [paragraph.span.start, paragraph])),
    quotations: quotationsBy(
      quotationsOf(cable).filter(({ standsAlone }) => standsAlone),
      ({ span }) => span,
    ),
  };
  const parts: Part[] = [];
  /** Where the parts of each quotation go. */
  const quoted = new Map<Quotation, Part[]>();
  for (const node of stretches(nodes, setting.quotations)) {
    const quotation = setting.quotations.holding(node);
    const part = partOf(setting, node, quotation !== null);
    if (part.kind === 'artefact' && part.lines.length === 0) continue;
    const known = quotation ? quoted.get(quotation) : parts;
    if (known) known.push(part);
    else if (quotation) {
      const own = [part];
      quoted.set(quotation, own);
      parts.push({ kind: 'quotation', parts: own });
    }
  }
  return parts;
}

/** What the parts of a cable are made with. */
interface Setting {
  readonly cable: Cable;
  readonly runs: RunsIn;
  readonly flows: FlowsIn;
  /** By their starts. */
  readonly paragraphs: ReadonlyMap<number, ReadParagraph>;
  readonly quotations: Quotations;
}

/** Lines between paragraphs that are words of the cable, though of no known form. */
const LINES: ReadonlySet<NodeKind> = new Set([
  'unclassified',
  'notice',
  'markLine',
  'sentLine',
  'noteLine',
  'sourceNote',
]);

/** What is set in a way of its own. */
const OWN: ReadonlySet<NodeKind> = new Set([
  'paragraph',
  'sectionHeading',
  'signatureLine',
  'rulerLine',
  'attributes',
]);

/** What transmission and archive put right below one another is one stretch, and so are lines of no known form. */
function stretches(nodes: readonly SyntaxNode[], { holding }: Quotations): readonly SyntaxNode[] {
  const joined: SyntaxNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && areOne(last.kind, node.kind) && holding(last) === holding(node))
      joined[joined.length - 1] = { ...last, end: node.end, children: [] };
    else joined.push(node);
  }
  return joined;
}

function areOne(first: NodeKind, next: NodeKind): boolean {
  return first === 'unclassified' ? next === first : isArtefact(first) && isArtefact(next);
}

function isArtefact(kind: NodeKind): boolean {
  return !OWN.has(kind) && !LINES.has(kind);
}

function partOf(setting: Setting, node: SyntaxNode, isQuoted: boolean): Part {
  const { cable, runs, flows } = setting;
  if (node.kind === 'paragraph') return paragraphOf(setting, node, isQuoted);
  if (node.kind === 'sectionHeading')
    return { kind: 'heading', words: runs(childOf(node, 'heading') ?? node) };
  if (node.kind === 'signatureLine') return { kind: 'signature', words: runs(node) };
  if (node.kind === 'rulerLine') return { kind: 'rule' };
  if (LINES.has(node.kind)) return { kind: 'paragraph', head: [], flows: flows(node, { keepsLines: true }) };
  if (node.kind === 'attributes') return { kind: 'attributes', lines: linesOf(cable, node) };
  return { kind: 'artefact', lines: linesOf(cable, node) };
}

/** The lines of an element that have words, as they are printed. */
function linesOf(cable: Cable, span: Span): readonly string[] {
  return printedLines(cable, span).filter((line) => line !== '' && line !== PILCROW);
}

function paragraphOf(setting: Setting, node: SyntaxNode, isQuoted: boolean): Paragraph {
  const { cable, runs, quotations } = setting;
  const read = setting.paragraphs.get(node.start);
  const head: ParagraphHead[] = [];
  const flows = new FlowList();
  /** Where the flows of each quotation go; so what interrupts one stays within it. */
  const quoted = new Map<Quotation, FlowList>();
  const listAt = (span: Span): FlowList => {
    const quotation = isQuoted ? null : quotations.holding(span);
    if (!quotation) return flows;
    const known = quoted.get(quotation);
    if (known) return known;
    const own = new FlowList();
    quoted.set(quotation, own);
    flows.add([{ kind: 'quotation', flows: own.all }]);
    return own;
  };
  for (const child of node.children) {
    const text = oneLine(textOf(cable.shown, child));
    if (child.kind === 'number') {
      // those of a quoted text are foreign
      head.push({ kind: 'number', text, value: isQuoted ? null : (read?.number ?? null) });
    } else if (child.kind === 'portionMark' && read?.marking) {
      head.push({ kind: 'portion', text, meaning: portionMarkInWords(read.marking.mark) });
    } else if (child.kind === 'punctuation') {
      const before = head.pop();
      if (before) head.push({ ...before, text: before.text + text });
      else if (text !== PILCROW) flows.add([{ kind: 'prose', lines: [runs(child)] }]);
    } else if (child.kind === 'text' || child.kind === 'portionMark') {
      const before = flows.all.length === 0 ? head.at(-1) : undefined;
      const sign = before ? signBehind(cable.shown, child.start) : '';
      if (before && sign) head[head.length - 1] = { ...before, text: before.text + sign };
      const words = { start: child.start + sign.length, end: child.end };
      for (const { span, quotation } of quotations.parted(words)) {
        const list = quotation ? listAt(span) : flows;
        list.add(setting.flows(span, { keepsShortLines: isQuoted || quotation !== null }));
      }
      // letters in parentheses that are no mark are the first words
      if (child.kind === 'portionMark') flows.goOn();
    } else if (child.kind === 'captionLine' && quotations.holding(child)) {
      // of the quoted text, not of this one
      listAt(child).add(setting.flows(child, { keepsLines: true }));
    } else listAt(child).interrupt(linesOf(cable, child));
  }
  return { kind: 'paragraph', head, flows: flows.all };
}

/** The full stop or the like that touches what stands before it: `(C - ENTIRE TEXT).` */
function signBehind(text: string, offset: number): string {
  const [sign = ''] = /^[.,:;]+(?!\S)/.exec(text.slice(offset, offset + FEW_SIGNS)) ?? [];
  return /\s/.test(text.charAt(offset - 1)) ? '' : sign;
}

const FEW_SIGNS = 4;
