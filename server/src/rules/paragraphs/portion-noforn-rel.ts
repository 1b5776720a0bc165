import { ownMarks } from '../../edits/portion-marks';
import type { Rule } from '../rule';
import { underTextLine } from '../support/examples';
import { sicHint } from '../support/wording';

const secret = 'S E C R E T VALLETTA 000217';

export const portionNofornRel: Rule = {
  id: 'portion-noforn-rel',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'One portion mark holds both NOFORN and REL.',
  why: 'NOFORN keeps a paragraph from all foreigners, REL gives it to some: a paragraph can be either. Which of the two was meant only the original can tell.',
  authority: ['DODM'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(secret, 'SIPDIS', '1. (S) The federation met.', '2. (S//NF/REL UK) It split.'),
        finds: ['(S//NF/REL UK)'],
      },
    ],
    good: [
      { text: underTextLine(secret, 'SIPDIS', '1. (S//REL TO USA, GBR) It met.', '2. (S//NF) It split.') },
    ],
  },
  *check(cable, context) {
    for (const { mark, text, span } of ownMarks(cable)) {
      if (!/\bNF\b|\bNOFORN\b/.test(mark) || !/\bREL\b/.test(mark)) continue;
      yield {
        span,
        message: `(${text}) both forbids and allows foreigners to read the paragraph.${sicHint(context)}`,
      };
    }
  },
};
