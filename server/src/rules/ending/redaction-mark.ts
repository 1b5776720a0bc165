import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { redactions } from '../support/redactions';
import { counted } from '../support/wording';

export const redactionMark: Rule = {
  id: 'redaction-mark',
  group: 'ending',
  summary: 'Words of the cable were hidden by whoever released it.',
  why: 'Runs of X and words in brackets stand in the place of names and sentences that were taken out. They tell a reader that this is not the whole text; a copy keeps them as they are.',
  authority: ['CGSAMPLE', 'NARA-FAQ'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleBody('1. The chairman, XXXXXXXXXXXX, kept his hat on.'), finds: ['XXXXXXXXXXXX'] },
      { text: exampleBody('1. The chairman, [REDACTED], kept his hat on.'), finds: ['[REDACTED]'] },
    ],
    good: [
      { text: exampleBody('1. Pope Pius XII blessed the hives.') },
      { text: exampleBody('1. Fill in the form: name XXX, hive XXX.') },
    ],
  },
  *check(cable, { knowledge }) {
    const [first, ...others] = redactions(cable, knowledge);
    if (!first) return;
    yield {
      span: first.span,
      message:
        others.length === 0
          ? 'Words were taken out here when the cable was released. The mark belongs to the copy, not to the original.'
          : `Words were taken out here and in ${counted(others.length, 'other place')}. The marks belong to the copy, not to the original.`,
    };
  },
};
