import type { Rule } from '../rule';
import { daysAfter, isDay, isSurelyBefore, yearsAfter } from '../support/dates';
import { exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { trustedDate } from '../support/order-times';
import { printedDate } from '../support/printed-date';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

/** The day on which order 13292 raised the limit from 10 years to 25 (executive-orders.csv). */
const raised = '2003-03-25';
const daysOfTolerance = 31;
/** No order since 1995 grants more, whatever the reason. */
const longestOfAll = 50;

export const declOverLimit: Rule = {
  id: 'decl-over-limit',
  group: 'executive-order',
  reads: 'top',
  summary: 'The cable stays classified for longer than its order allows.',
  why: 'Order 12958 allowed ten years, from 25 March 2003 twenty-five, and so does 13526. A date somewhat behind that is an irregularity of the original; a date more than fifty years ahead has a wrong figure.',
  authority: ['ISOO-2003', 'EO13292', 'EO13526'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2109' }),
        finds: ['05/14/2109'],
        fixed: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2034' }),
      },
    ],
    good: [
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2034' }) },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }) },
    ],
  },
  *check(cable, context) {
    const line = cable.executiveOrder;
    const value = line?.declassification;
    const number = line?.order?.printedNumber;
    const date = trustedDate(cable, context.knowledge);
    if (value?.kind !== 'date' || !value.date || !isDay(date)) return;
    if (number !== '12958' && number !== '13526') return;
    const limit = isSurelyBefore(date, raised) ? 10 : 25;
    if (value.date <= daysAfter(yearsAfter(date, limit), daysOfTolerance)) return;
    const printed = printedDate(cable.text, value.span);
    const year = String(Number(date.slice(0, 4)) + limit);
    yield {
      span: printed?.span ?? value.span,
      message: `This is more than ${limit} years after the cable, the limit of order ${number} at that time.${sicHint(context)}`,
      ...(value.date > yearsAfter(date, longestOfAll) ? { severity: slip } : {}),
      fixes: printed ? [replaceBy(printed.yearSpan, year.slice(-printed.year.length))] : [],
    };
  },
};
