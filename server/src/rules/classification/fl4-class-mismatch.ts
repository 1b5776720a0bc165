import type { Level } from '../../knowledge';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

/** The security warning of each level (cable-format 4.11); which one LIMITED OFFICIAL USE had is not known. */
const warnings: Partial<Record<Level, string>> = {
  UNCLASSIFIED: 'ZNR UUUUU',
  CONFIDENTIAL: 'ZNY CCCCC',
  SECRET: 'ZNY SSSSS',
  'TOP SECRET': 'ZNY TTTTT',
};

export const fl4ClassMismatch: Rule = {
  id: 'fl4-class-mismatch',
  group: 'classification',
  reads: 'top',
  summary: 'The security warning of the heading does not fit the classification of the text line.',
  why: 'The line ZNR or ZNY repeats the level as five letters, so that no operator sends a classified cable over an open line. Two levels in one cable contradict each other: one was garbled or copied wrongly.',
  authority: ['ACP127', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [
          'DE RUEHVT #0217 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'S E C R E T VALLETTA 000217',
        ],
        finds: ['ZNR UUUUU'],
        fixed: [
          'DE RUEHVT #0217 1340905',
          'ZNY SSSSS ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'S E C R E T VALLETTA 000217',
        ],
      },
    ],
    good: [
      {
        text: [
          'DE RUEHVT #0217 1340905',
          'ZNY SSSSS ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'S E C R E T VALLETTA 000217',
        ],
      },
      {
        text: [
          'DE RUEHVT #0217 1340905',
          'ZNY EEEEE ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC 1180',
          'UNCLAS E F T O VALLETTA 000217',
        ],
      },
    ],
  },
  *check(cable, context) {
    const security = cable.heading?.security;
    const marking = cable.textLines[0]?.marking;
    const expected = marking && warnings[marking.level];
    if (!security || !expected || security.group === expected.slice(4)) return;
    // Encrypted for transmission only: unclassified all the same.
    if (marking.level === 'UNCLASSIFIED' && security.group === 'EEEEE') return;
    yield {
      span: security.span,
      message: `${textOf(cable.text, security.span)} does not fit ${marking.text}, which has ${expected}.${forCopyist(context, 'Compare both with the original.')}`,
      fixes: [replaceBy(security.span, expected)],
      related: [{ span: marking.span, message: 'The classification of the text line' }],
    };
  },
};
