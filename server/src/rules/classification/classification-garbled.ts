import type { Knowledge } from '../../knowledge';
import type { Marking } from '../../model/marking';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const classificationGarbled: Rule = {
  id: 'classification-garbled',
  group: 'classification',
  reads: 'top',
  summary: 'The classification word has a lost, doubled or swapped letter, or uneven spacing.',
  why: 'The classification is the first thing that people and programs look for. A garbled word is found by neither; real cables were filed under wrong numbers because of one.',
  authority: ['CABLEMAP', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['CO N F I D E N T I A L VALLETTA 000217', '', 'SIPDIS', '', '1. (C) The federation met.'],
        finds: ['CO N F I D E N T I A L'],
        fixed: ['C O N F I D E N T I A L VALLETTA 000217', '', 'SIPDIS', '', '1. (C) The federation met.'],
      },
      {
        text: ['CONFIDENTAL VALLETTA 000217', '', 'E.O. 12958: DECL: 05/14/2019', 'TAGS: EAGR, MT'],
        finds: ['CONFIDENTAL'],
        fixed: ['CONFIDENTIAL VALLETTA 000217', '', 'E.O. 12958: DECL: 05/14/2019', 'TAGS: EAGR, MT'],
      },
      {
        text: ['UNCLSA VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['UNCLSA'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
    ],
    good: [
      { text: ['C O N F I D E N T I A L VALLETTA 000217', '', 'SIPDIS', '', '1. (C) The federation met.'] },
      { text: ['CONFIDENTIAL VALLETTA 000217', '', 'SIPDIS', '', '1. (C) The federation met.'] },
      { text: ['UNCLAS E F T O VALLETTA 000217', '', 'SIPDIS', '', '1. The federation met.'] },
    ],
  },
  *check(cable, context) {
    for (const { marking } of cable.textLines) {
      if (!marking?.garbled) continue;
      const printed = meantBy(marking, context.knowledge);
      yield {
        span: marking.span,
        message: `${textOf(cable.text, marking.span)} looks like a garbled ${printed}.${sicHint(context)}`,
        fixes: [replaceBy(marking.span, printed)],
      };
    }
  },
};

/** The word that was meant, written letter by letter only where most of the garbled one is. */
function meantBy({ text, level }: Marking, { classifications }: Knowledge): string {
  const form = classifications.nearest(text)?.form ?? level;
  return isSpaced(form) && !isSpaced(text) ? level : form;
}

function isSpaced(word: string): boolean {
  const pieces = word.split(/\s+/);
  return pieces.filter((piece) => piece.length === 1).length * 2 > pieces.length;
}
