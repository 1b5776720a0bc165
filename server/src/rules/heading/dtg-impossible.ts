import { type Dtg, daysInMonth } from '../../model/dtg';
import type { Rule } from '../rule';
import { sicHint } from '../support/wording';

export const dtgImpossible: Rule = {
  id: 'dtg-impossible',
  group: 'heading',
  reads: 'top',
  summary: 'The date-time group names a day, an hour or a minute that does not exist.',
  why: 'There is no 31 April and no hour 24. In a genuine cable this is a garble of the transmission, and the true date has to be found elsewhere.',
  authority: ['ACP127'],
  severity: { draft: 'error', transcribe: 'error' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['R 310905Z APR 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
        finds: ['310905Z APR 09'],
      },
      {
        text: ['R 142460Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
        finds: ['142460Z MAY 09'],
      },
    ],
    good: [
      { text: ['R 310905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'] },
      { text: ['R 290905Z FEB 08', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000117'] },
    ],
  },
  *check(cable, context) {
    const dtg = cable.heading?.dtg;
    if (!dtg || dtg.malformed) return;
    const wrong = impossiblePart(dtg, (month) => context.knowledge.months.all()[month - 1]?.short ?? '');
    if (wrong)
      yield {
        span: dtg.group,
        message: wrong + sicHint(context),
      };
  },
};

/** What is wrong with the group, as a sentence. A 29 February is only wrong where the year is known. */
function impossiblePart(dtg: Dtg, nameOf: (month: number) => string): string | undefined {
  const { day, hour, minute, month, year } = dtg;
  if (hour !== null && hour > 23) return `The day has no hour ${hour}.`;
  if (minute !== null && minute > 59) return `The hour has no minute ${minute}.`;
  if (day === null || month === null) return undefined;
  const days = daysInMonth(month, year);
  return day < 1 || day > days
    ? `There is no ${day} ${nameOf(month)}${year === null ? '' : ` ${year}`}.`
    : undefined;
}
