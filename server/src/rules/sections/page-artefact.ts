import { interruptions, join } from '../../edits/interruptions';
import type { NodeKind } from '../../syntax/node';
import type { Rule } from '../rule';
import { placesInCable } from '../support/wording';

const ARTEFACTS: ReadonlySet<NodeKind> = new Set(['pageBreak', 'pageClassification', 'operatorLine']);

const front = ['UNCLAS SECTION 01 OF 02 VALLETTA 000217', '', 'SIPDIS', ''];

export const pageArtefact: Rule = {
  id: 'page-artefact',
  group: 'sections',
  summary: 'A page break of the transmission stands within a sentence.',
  why: 'Such lines are part of the message as it was sent, and are folded in the editor. Who wants a text to read on may take them out; the archive copy should keep them. The check is off unless it is switched on; one finding for the whole cable.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'off', transcribe: 'off' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...front, '1. (U) The federation', '', 'VALLETTA 00000217  002 OF 002', '', 'met on Monday.'],
        finds: ['VALLETTA 00000217  002 OF 002'],
        fixed: [...front, '1. (U) The federation', 'met on Monday.'],
      },
    ],
    good: [{ text: [...front, '1. (U) The federation', 'met on Monday.'] }],
  },
  *check({ text, tree }) {
    const found = [...interruptions(tree, ARTEFACTS)].filter(({ nodes }) =>
      nodes.some(({ kind }) => kind === 'pageBreak'),
    );
    const first = found[0]?.nodes.find(({ kind }) => kind === 'pageBreak');
    if (!first) return;
    yield {
      span: { start: first.start, end: first.end },
      message: `This page break parts a sentence${placesInCable(found.length)}.`,
      fixes: [
        {
          title: 'Remove the page breaks and join the sentences',
          edits: found.map((interruption) => join(text, interruption)),
          safety: 'suggested',
        },
      ],
    };
  },
};
