import type { Rule } from '../rule';
import { isSurelyFrom } from '../support/dates';
import { exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { trustedDate } from '../support/order-times';
import { printedDate } from '../support/printed-date';
import { forCopyist } from '../support/wording';

/** What an order grants where nothing speaks for more or less. */
const usualYears = 10;

export const declBeforeCable: Rule = {
  id: 'decl-before-cable',
  group: 'executive-order',
  reads: 'top',
  summary: 'The cable is to be declassified on a day that is not after its own.',
  why: 'A cable cannot have been released before it was written. Most often the year of the cable was written for the year of its release; else one of the two dates was copied wrongly.',
  authority: ['EO13526'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2009' }),
        finds: ['05/14/2009'],
        fixed: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }),
      },
    ],
    good: [
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }) },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 05/15/09' }) },
    ],
  },
  *check(cable, context) {
    const value = cable.executiveOrder?.declassification;
    const date = trustedDate(cable, context.knowledge);
    if (value?.kind !== 'date' || !value.date || !date || !isSurelyFrom(date, value.date)) return;
    const printed = printedDate(cable.text, value.span);
    const later = String(Number(date.slice(0, 4)) + usualYears);
    yield {
      span: printed?.span ?? value.span,
      message: `The cable itself is of ${date}, so it cannot have been declassified by then.${forCopyist(context, 'Compare both dates with the original.')}`,
      fixes: printed ? [replaceBy(printed.yearSpan, later.slice(-printed.year.length))] : [],
      ...(cable.heading?.dtg && {
        related: [{ span: cable.heading.dtg.group, message: 'The date of the cable' }],
      }),
    };
  },
};
