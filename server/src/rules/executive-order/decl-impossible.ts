import type { Rule } from '../rule';
import { exampleFront, exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { printedDate } from '../support/printed-date';
import { sicHint } from '../support/wording';

export const declImpossible: Rule = {
  id: 'decl-impossible',
  group: 'executive-order',
  reads: 'top',
  summary: 'The date of declassification does not exist.',
  why: 'The month stands first, so 14/05/2019 is the fifth day of a fourteenth month. Nobody can tell when such a cable is to be released; day and month were swapped, or a figure is wrong.',
  authority: ['HB1974', '32CFR2001'],
  severity: { draft: 'error', transcribe: 'error' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ order: 'E.O. 12958: DECL: 14/05/2019' }),
        finds: ['14/05/2019'],
        fixed: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }),
      },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 02/30/2019' }), finds: ['02/30/2019'] },
    ],
    good: [{ text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }) }, { text: exampleFront() }],
  },
  *check(cable, context) {
    const value = cable.executiveOrder?.declassification;
    if (value?.kind !== 'date' || value.date !== null) return;
    const printed = printedDate(cable.text, value.span);
    const { month = '', day = '', year = '' } = printed ?? {};
    const isSwapped = printed && !printed.isYearFirst && Number(month) > 12 && Number(day) <= 12;
    const words = printed ? cable.text.slice(printed.span.start, printed.span.end) : value.text;
    yield {
      span: printed?.span ?? value.span,
      message: `${words} is no day of the calendar; the month stands first.${sicHint(context)}`,
      fixes: isSwapped ? [replaceBy(printed.span, `${day}/${month}/${year}`)] : [],
    };
  },
};
