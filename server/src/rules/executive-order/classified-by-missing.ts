import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { hasReasons } from '../support/authority';
import { isSurelyBefore } from '../support/dates';
import { isClassifiedCable } from '../support/declassification';
import { exampleFront, exampleSecret } from '../support/examples';
import { insertAt } from '../support/fixes';
import { forCopyist } from '../support/wording';

/** So far from the beginning the line may stand, behind page breaks and notices. */
const searched = 5000;

export const classifiedByMissing: Rule = {
  id: 'classified-by-missing',
  group: 'executive-order',
  summary: 'The cable is classified, but nobody is named who classified it.',
  why: 'Under orders 12958 and 13526 a classified cable names the classifier and the reason, or the source of its class. 97 of 100 have the line, so that a missing one was most likely lost.',
  authority: ['FAH1-246', '32CFR2001', 'CGSAMPLE'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleSecret({ authority: [] }), '', '1. (S) The federation met.'],
        finds: ['E.O.'],
        fixed: [...exampleSecret({ authority: ['Classified By: '] }), '', '1. (S) The federation met.'],
      },
    ],
    good: [
      { text: [...exampleSecret(), '', '1. (S) The federation met.'] },
      {
        text: [
          ...exampleSecret({ authority: ['Derived From: DSCG 05-1'] }),
          '',
          '1. (S) The federation met.',
        ],
      },
      { text: [...exampleFront(), '', '1. The federation met.'] },
    ],
  },
  *check(cable, context) {
    const { executiveOrder: order, front, text } = cable;
    if (!order || cable.authority || cable.paragraphs.length === 0 || !hasReasons(cable)) return;
    if (isSurelyBefore(cable.date, '1995-10-14') || !isClassifiedCable(cable, context.knowledge)) return;
    if (/classified\s+by|classifier|derived\s+from/i.test(text.slice(0, searched))) return;
    const end = lineEnd(text);
    const above = text.slice(0, front.end).trimEnd().length;
    yield {
      span: order.label,
      message: `A classified cable under this order names who classified it and why, and no such line stands here.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: [insertAt(above, `${end}${end}Classified By: `)],
    };
  },
};
