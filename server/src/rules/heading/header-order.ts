import type { NodeKind, SyntaxNode } from '../../syntax/node';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront, exampleHeading } from '../support/examples';
import { wholeLines } from '../support/fixes';

/**
 * The places of the lines that keep their order. Not judged, because real cables vary: captions among passing lines, REF
 * before SUBJECT, TAGS before E.O., and where Classified By stands.
 */
const places: Partial<Record<NodeKind, number>> = {
  transmissionLine: 1,
  calledStationsLine: 2,
  stationLine: 3,
  securityLine: 4,
  dateTimeLine: 5,
  fromLine: 6,
  addressees: 7,
  textLine: 8,
  executiveOrderLine: 9,
  tagsLine: 9,
  subjectLine: 10,
};

export const headerOrder: Rule = {
  id: 'header-order',
  group: 'heading',
  summary: 'A line of the heading or the front stands above one that comes before it.',
  why: 'The lines of a cable have a fixed order, by which people and programs find them. Now and then a drafter broke it; a copyist may have, too.',
  authority: ['FAH2-250', 'HB1974'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleFront({ order: '', tags: '' }), 'E.O. 12958: N/A', 'TAGS: EAGR, MT', ''],
        finds: ['SUBJECT: SWARM RULES'],
        fixed: [...exampleFront(), ''],
      },
    ],
    good: [{ text: exampleFront() }, { text: exampleHeading({ info: 'INFO AMEMBASSY ROME' }) }],
  },
  *check(cable) {
    if (cable.messageNumber) return;
    const lines = placedLines(cable.tree);
    const early = lines.find(({ place }, index) => lines.slice(index + 1).some((line) => line.place < place));
    const last = early && lines.findLast((line) => line.place < early.place);
    if (!early || !last) return;
    const { text } = cable;
    const words = { start: early.node.start, end: early.node.end };
    const from = wholeLines(text, words);
    const to = wholeLines(text, last.node).end;
    yield {
      span: words,
      message:
        'This line stands above one that usually comes before it. Look whether it was moved in copying.',
      related: [{ span: { start: last.node.start, end: last.node.end }, message: 'Comes first' }],
      fixes: [
        {
          title: 'Move the line down',
          edits: [
            { span: from, newText: '' },
            { span: { start: to, end: to }, newText: textOf(text, from) },
          ],
          safety: 'suggested',
        },
      ],
    };
  },
};

interface PlacedLine {
  readonly node: SyntaxNode;
  readonly place: number;
}

/** The first line of each kind above the body; a text may have the heading twice. */
function placedLines(tree: SyntaxNode): readonly PlacedLine[] {
  const seen = new Set<NodeKind>();
  const lines: PlacedLine[] = [];
  for (const node of tree.children) {
    if (node.kind === 'paragraph' || node.kind === 'sectionHeading') break;
    const place = places[node.kind];
    if (place === undefined || seen.has(node.kind)) continue;
    seen.add(node.kind);
    lines.push({ node, place });
  }
  return lines;
}
