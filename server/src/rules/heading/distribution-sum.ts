import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { forCopyist } from '../support/wording';

const print = (total: string): readonly string[] => [
  'ACTION EUR-12',
  `INFO OCT-01 ISO-00 ${total}`,
  'R 121430Z MAY 77',
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3316',
  'UNCLAS LUXEMBOURG 0412',
];

export const distributionSum: Rule = {
  id: 'distribution-sum',
  group: 'heading',
  reads: 'top',
  summary: 'The total of the distribution is not the sum of its copies.',
  why: 'The figures behind the offices add up to the total behind the slash in every list that was checked. A difference shows a figure that was misread, or an office that was left out.',
  authority: ['LEUC', '77STATE017976'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: print('/031 W'), finds: ['031'] }],
    good: [{ text: print('/013 W') }, { text: print('') }, { text: print('/000 W') }],
  },
  *check(cable, context) {
    const { action, info, total, totalSpan } = cable.distribution ?? {};
    if (!action || !info || total == null || !totalSpan) return;
    const sum = [action, ...info].reduce((copies, office) => copies + (office.copies ?? 0), 0);
    if (sum === total || total === 0) return; // nobody sends no copies: it is still to be filled in
    yield {
      span: totalSpan,
      message: `The copies add up to ${String(sum).padStart(3, '0')}, not ${textOf(cable.text, totalSpan)}.${forCopyist(context, 'Compare the figures, above all 0, 1, 3, 5, 6 and 8, with the original.')}`,
    };
  },
};
