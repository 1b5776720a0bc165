import { interruptions, join } from '../../edits/interruptions';
import type { NodeKind } from '../../syntax/node';
import { lineEnd } from '../../text/line-end';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

const STAMP: ReadonlySet<NodeKind> = new Set(['releaseStamp']);

const stamp = 'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005';
const front = ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: EAGR, MT', 'SUBJ: SWARMS', ''];

export const declassStamp: Rule = {
  id: 'declass-stamp',
  group: 'sections',
  summary: 'A declassification stamp stands within a sentence.',
  why: 'The stamp came decades later and is no part of the message; between two words of it neither can be found by a search. It is the evidence of the release, though: the fix moves it below the paragraph and never removes it. One finding for the whole cable.',
  authority: ['LEUC'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...front, '1. THE FEDERATION', stamp, 'MET ON MONDAY.', '', '2. IT SPLIT.'],
        finds: [stamp],
        fixed: [...front, '1. THE FEDERATION', 'MET ON MONDAY.', '', stamp, '', '2. IT SPLIT.'],
      },
    ],
    good: [{ text: [...front, '1. THE FEDERATION', 'MET ON MONDAY.', '', stamp] }],
  },
  *check({ text, tree }) {
    for (const interruption of interruptions(tree, STAMP)) {
      const [first] = interruption.nodes;
      if (!first) continue;
      const { paragraph, nodes } = interruption;
      const gap = lineEnd(text).repeat(2);
      const stamps = nodes.map((node) => gap + textOf(text, node).trim()).join('');
      yield {
        span: { start: first.start, end: first.end },
        message: 'This stamp of the release parts a sentence of the cable.',
        fixes: [
          {
            title: 'Move the stamp below the paragraph',
            edits: [
              join(text, interruption),
              { span: { start: paragraph.end, end: paragraph.end }, newText: stamps },
            ],
            safety: 'suggested',
          },
        ],
      };
      return;
    }
  },
};
