import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { sicHint } from '../support/wording';

export const refSelf: Rule = {
  id: 'ref-self',
  group: 'references',
  reads: 'top',
  summary: 'The cable refers to itself.',
  why: 'A reference with the number of the cable itself leads nowhere: one of the two numbers was miswritten. Corrected copies cite the first one rightly.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: ['UNCLAS VALLETTA 000217', '', 'REF: VALLETTA 217'], finds: ['VALLETTA 217'] }],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: VALLETTA 216'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'C O R R E C T E D  C O P Y', '', 'REF: VALLETTA 217'] },
      { text: ['R 140905Z MAY 09', 'UNCLAS VALLETTA 000217', '', 'REF: 08 VALLETTA 217'] },
    ],
  },
  *check(cable, context) {
    const { post, number, year } = cable.mrn;
    const own = cable.textLines[0]?.mrn;
    if (post === null || number === null) return;
    for (const reference of cable.references?.items ?? []) {
      const isOwn = reference.post === post && reference.number === number;
      if (
        !isOwn ||
        (reference.printedYear ?? year) !== year ||
        isCorrectedCopy.test(textOf(cable.text, cable.front))
      )
        continue;
      yield {
        span: reference.words,
        message: `${reference.text} is the number of this cable itself: one of the two is wrong.${sicHint(context)}`,
        ...(own ? { related: [{ span: own.span, message: 'The number of the cable' }] } : {}),
      };
    }
  },
};

const isCorrectedCopy = /C ?O ?R ?R ?E ?C ?T ?E ?D/;
