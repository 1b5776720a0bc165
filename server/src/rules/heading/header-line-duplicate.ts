import type { NodeKind, SyntaxNode } from '../../syntax/node';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { removeLine } from '../support/fixes';

const subject = 'SUBJECT: BEEKEEPERS SPLIT OVER SWARM RULES';

/** Lines of heading and front that stand once. */
const single: ReadonlySet<NodeKind> = new Set([
  'transmissionLine',
  'calledStationsLine',
  'stationLine',
  'securityLine',
  'dateTimeLine',
  'fromLine',
  'textLine',
  'passingLine',
  'executiveOrderLine',
  'tagsLine',
  'subjectLine',
  'referenceLine',
  'classificationAuthority',
]);

export const headerLineDuplicate: Rule = {
  id: 'header-line-duplicate',
  group: 'heading',
  summary: 'A line of the heading or the front stands twice in a row.',
  why: 'Copying a line twice is one of the commonest slips, and converters of web pages make it, too. Programs take the second for another field.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleFront({ subject }), subject],
        finds: [subject],
        fixed: exampleFront({ subject }),
      },
      {
        text: ['UNCLAS VALLETTA 000217', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
        finds: ['UNCLAS VALLETTA 000217'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
      },
    ],
    good: [{ text: exampleFront({ subject }) }],
  },
  *check(cable) {
    let above: SyntaxNode | undefined;
    for (const node of cable.tree.children) {
      if (node.kind === 'paragraph' || node.kind === 'sectionHeading') return;
      if (above && node.kind === above.kind && single.has(node.kind)) {
        const words = textOf(cable.text, node);
        if (words === textOf(cable.text, above)) {
          const span = { start: node.start, end: node.end };
          yield {
            span,
            message: 'This line repeats the one above it. It was probably copied twice.',
            tag: 'unnecessary',
            related: [{ span: { start: above.start, end: above.end }, message: 'The first of the two' }],
            fixes: [removeLine(cable.text, span, 'Remove the second line')],
          };
        }
      }
      above = node;
    }
  },
};
