import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { insertAt } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const dtgMissing: Rule = {
  id: 'dtg-missing',
  group: 'heading',
  reads: 'top',
  summary: 'No precedence and date-time group stand above FM.',
  why: 'The group dates the cable to the minute, and every later cable refers to it. Without it the year can only be guessed.',
  authority: ['ACP127'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ dtg: '' }),
        finds: ['FM'],
        fixed: exampleHeading({ dtg: 'R 000000Z JAN 00' }),
      },
    ],
    good: [
      { text: exampleHeading() },
      { text: ['R ddhhmmZ MON yy', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC 0000'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
    ],
  },
  *check(cable, context) {
    const { heading } = cable;
    if (!heading || heading.dtg || cable.messageNumber) return;
    const line = heading.from?.span ?? heading.groups[0]?.span;
    if (!line || /\bddhhmmZ\b/.test(cable.text.slice(0, line.start))) return; // a form that is still to be filled in
    const keyword = heading.from
      ? { start: line.start, end: line.start + 2 }
      : heading.groups[0]?.keywordSpan;
    yield {
      span: keyword ?? line,
      message: `No date-time group stands above this line, as in P 140905Z MAY 09.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: [
        {
          ...insertAt(line.start, `R 000000Z JAN 00${lineEnd(cable.text)}`),
          title: 'Insert a date-time group, for you to fill in',
        },
      ],
    };
  },
};
