import { type PrintedReference, printedReference } from '../../model/references';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';

export const refYearFormat: Rule = {
  id: 'ref-year-format',
  group: 'references',
  reads: 'top',
  summary: 'The year of a reference has four figures or an apostrophe, or stands behind the number.',
  why: 'By custom the year stands with two figures before the post, 08 ROME 114, as in the number of the cable itself. Other forms are readable, but searches for the number miss them.',
  authority: ['CABLEMAP'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'REF: ROME 114 (08)'],
        finds: ['ROME 114 (08)'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'REF: 08 ROME 114'],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', "REF: A. '08 ROME 114 B. 2008 ROME 115"],
        finds: ["'08 ROME 114", '2008 ROME 115'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'REF: A. 08 ROME 114 B. 08 ROME 115'],
      },
    ],
    good: [{ text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'REF: 08 ROME 114'] }],
  },
  *check(cable) {
    for (const reference of cable.references?.items ?? []) {
      if (reference.number === null || reference.printedYear === null) continue;
      const printed = printedReference(cable.text, reference);
      if (!printed?.number || !isOdd(printed)) continue;
      const { year, post, number, yearBehind } = printed;
      const span = {
        start: (year ?? post).span.start,
        end: (yearBehind ?? number).span.end,
      };
      const usual = `${String(reference.printedYear % 100).padStart(2, '0')} ${post.text} ${number.text}`;
      yield {
        span,
        message: `The year of a reference stands with two figures before the post: ${usual}.`,
        fixes: [replaceBy(span, usual)],
      };
    }
  },
};

function isOdd({ year, yearBehind }: PrintedReference): boolean {
  return yearBehind !== null || (year !== null && !/^[\dO]\d$/.test(year.text));
}
