import type { Cable } from '../../model/cable';
import type { NodeKind } from '../../syntax/node';
import type { ExportedCable } from '../exporter';
import { nameOf } from '../names';
import { dayOf, factsOf, numberOf } from './facts';
import type { CablePage } from './page';
import { partsOf } from './parts';
import { PILCROW, printedLines } from './printed-lines';

export type { Fact, FactValue } from './facts';
export { type Flow, hasBullets, type Item, type Run } from './flows';
export type { CablePage, Paragraph, ParagraphHead, Part } from './page';

/** Sets a cable for a reader. All words of its text are in it, in their order: head first, then the parts. */
export function pageOf(exported: ExportedCable): CablePage {
  const { cable, record, knowledge } = exported;
  const number = numberOf(exported);
  const nodes = cable.tree.children;
  const first = firstOfBody(cable);
  const start = nodes[first]?.start ?? cable.shown.length;
  return {
    title: record.subject ?? (number || 'A cable without a subject'),
    name: nameOf(exported),
    marking: [record.classification?.level, ...record.captions].filter(Boolean).join(' · '),
    day: dayOf(cable),
    facts: factsOf(exported),
    head: headOf(cable, start),
    parts: partsOf(cable, knowledge, nodes.slice(first)),
  };
}

const BODY: ReadonlySet<NodeKind> = new Set(['paragraph', 'sectionHeading']);

/** What may stand right above the first paragraph or heading and belongs to the text. */
const LEADS_IN: ReadonlySet<NodeKind> = new Set([
  'notice',
  'unclassified',
  'markLine',
  'rulerLine',
  'pageBreak',
  'pageClassification',
]);

/** Where the text begins among the elements of a cable. */
function firstOfBody({ tree: { children } }: Cable): number {
  let first = children.findIndex(({ kind }) => BODY.has(kind));
  if (first < 0) first = children.length;
  for (let kind = children[first - 1]?.kind; kind && LEADS_IN.has(kind); kind = children[first - 1]?.kind)
    first--;
  return first;
}

/** The lines above an offset, without empty ones at either end and no more than one between two. */
function headOf(cable: Cable, end: number): readonly string[] {
  const lines = printedLines(cable, { start: 0, end }).map((line) => (line === PILCROW ? '' : line));
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}
