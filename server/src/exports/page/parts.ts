import { portionMarkInWords } from '../../features/hover/portion-marks';
import type { Knowledge } from '../../knowledge';
import type { Paragraph as ReadParagraph } from '../../model/body';
import type { Cable } from '../../model/cable';
import { linesIn } from '../../model/layout';
import { oneLine } from '../../model/words';
import { branch, childOf, type NodeKind, type SyntaxNode } from '../../syntax/node';
import { type Span, textOf } from '../../text/span';
import { FlowList } from './flow-list';
import { type Flow, flowsOf, withoutIndent } from './flows';
import type { Paragraph, ParagraphHead, Part } from './page';
import { quotationsIn } from './quotations';
import { type RunsIn, runsIn } from './runs';

/** The elements of a text from an element on, in its order. */
export function partsOf(cable: Cable, knowledge: Knowledge, nodes: readonly SyntaxNode[]): readonly Part[] {
  const setting: Setting = {
    cable,
    runs: runsIn(cable, knowledge),
    paragraphs: new Map(cable.paragraphs.map((paragraph) => [paragraph.span.start, paragraph])),
    quotations: quotationsIn(cable),
  };
  const parts: Part[] = [];
  /** Where the parts of each quotation go. */
  const quoted = new Map<Span, Part[]>();
  for (const node of runsOfLines(nodes)) {
    const span = setting.quotations.holding(node);
    const part = partOf(setting, node, span !== null);
    const known = span ? quoted.get(span) : parts;
    if (known) known.push(part);
    else if (span) {
      const own = [part];
      quoted.set(span, own);
      parts.push({ kind: 'quotation', parts: own });
    }
  }
  return withArtefactsJoined(parts);
}

/** What the parts of a cable are made with. */
interface Setting {
  readonly cable: Cable;
  readonly runs: RunsIn;
  /** By their starts. */
  readonly paragraphs: ReadonlyMap<number, ReadParagraph>;
  readonly quotations: ReturnType<typeof quotationsIn>;
}

/** Lines between paragraphs that are words of the cable, though of no known form. */
const LINES: ReadonlySet<NodeKind> = new Set(['unclassified', 'notice', 'markLine']);

/** Lines of no known form right below one another are one stretch. */
function runsOfLines(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const joined: SyntaxNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.kind === 'unclassified' && last?.kind === 'unclassified')
      joined[joined.length - 1] = branch('unclassified', { start: last.start, end: node.end }, []);
    else joined.push(node);
  }
  return joined;
}

function partOf(setting: Setting, node: SyntaxNode, isQuoted: boolean): Part {
  const { cable, runs } = setting;
  if (node.kind === 'paragraph') return paragraphOf(setting, node, isQuoted);
  if (node.kind === 'sectionHeading')
    return { kind: 'heading', words: runs(childOf(node, 'heading') ?? node) };
  if (node.kind === 'signatureLine') return { kind: 'signature', words: runs(node) };
  if (node.kind === 'rulerLine') return { kind: 'rule' };
  if (LINES.has(node.kind)) return lines(flowsOf(cable, runs, node, { keepsLines: true }));
  if (node.kind === 'attributes') return { kind: 'attributes', lines: linesOf(cable, node) };
  return { kind: 'artefact', lines: linesOf(cable, node) };
}

function lines(flows: readonly Flow[]): Paragraph {
  return { kind: 'paragraph', head: [], flows };
}

/** The lines of an element that have words, as they are printed. */
function linesOf({ shown }: Cable, span: Span): readonly string[] {
  return withoutIndent(linesIn(shown, span).map((line) => shown.slice(line.start, line.to))).filter(
    (line) => line !== '' && line !== PILCROW,
  );
}

/** With it a copy marks where a paragraph begins. */
const PILCROW = '\u00b6';

/** What transmission and archive put right below one another is one. */
function withArtefactsJoined(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  let open: string[] | null = null;
  for (const part of parts) {
    if (part.kind !== 'artefact') {
      open = null;
      joined.push(part.kind === 'quotation' ? { ...part, parts: withArtefactsJoined(part.parts) } : part);
      continue;
    }
    if (!open && part.lines.length > 0) {
      open = [];
      joined.push({ kind: 'artefact', lines: open });
    }
    for (const line of part.lines) open?.push(line);
  }
  return joined;
}

function paragraphOf(setting: Setting, node: SyntaxNode, isQuoted: boolean): Paragraph {
  const { cable, runs, quotations } = setting;
  const read = setting.paragraphs.get(node.start);
  const head: ParagraphHead[] = [];
  const flows = new FlowList();
  /** Where the flows of each quotation go; so what interrupts one stays within it. */
  const quoted = new Map<Span, FlowList>();
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
      for (const { span, isQuotation } of quotations.parted(child)) {
        const list = isQuotation ? listAt(span) : flows;
        list.add(flowsOf(cable, runs, span, { keepsShortLines: isQuoted || isQuotation }));
      }
      // letters in parentheses that are no mark are the first words
      if (child.kind === 'portionMark') flows.goOn();
    } else if (child.kind === 'captionLine' && quotations.holding(child)) {
      // of the quoted text, not of this one
      listAt(child).add(flowsOf(cable, runs, child, { keepsLines: true }));
    } else listAt(child).interrupt(linesOf(cable, child));
  }
  return { kind: 'paragraph', head, flows: flows.all };
}
