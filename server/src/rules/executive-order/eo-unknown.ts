import { distance } from '../../text/distance';
import type { Rule } from '../rule';
import { expectedOrder } from '../support/declassification';
import { exampleFront } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const eoUnknown: Rule = {
  id: 'eo-unknown',
  group: 'executive-order',
  reads: 'top',
  summary: 'The number of the E.O. line is no order on classification.',
  why: 'Five orders have stood in cables since 1973. Any other number is one of them with figures swapped, lost or misread, and the cable cannot be found by its order.',
  authority: ['EO12356', 'EO13526', 'ISOO-2003', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  supersedes: ['eo-malformed'],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleFront({ order: 'E.O. 12598: N/A' }), finds: ['12598'], fixed: exampleFront() },
      { text: exampleFront({ order: 'E.O. l2958: N/A' }), finds: ['l2958'], fixed: exampleFront() },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ order: 'E.O. 13526: N/A' }) }],
  },
  *check(cable, context) {
    const { number, numberSpan, order } = cable.executiveOrder ?? {};
    if (!number || !numberSpan || order) return;
    const expected = expectedOrder(cable, context.knowledge);
    const near = context.knowledge.executiveOrders.nearest(number)?.printedNumber;
    const meant = expected && distance(expected, number, 2) <= 2 ? expected : near;
    yield {
      span: numberSpan,
      message: `${number} is no order on classification${meant ? `; ${meant} is close to it` : ''}.${sicHint(context)}`,
      fixes: meant ? [replaceBy(numberSpan, meant)] : [],
    };
  },
};
