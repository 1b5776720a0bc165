import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';

const labelled = (precedence: string): readonly string[] => [
  'UNCLASSIFIED',
  '',
  'MRN: 13 VALLETTA 217',
  'Date/DTG: May 14, 2013 / 140905Z MAY 13',
  'From: AMEMBASSY VALLETTA',
  `Action: ROME, AMEMBASSY ${precedence}`,
  'E.O.: 13526',
  'TAGS: EAGR, MT',
  'Subject: Swarm rules',
];

export const precedenceObsolete: Rule = {
  id: 'precedence-obsolete',
  group: 'heading',
  reads: 'top',
  summary: 'PRIORITY stands behind an address, though the Department has given it up.',
  why: 'The Department sends its cables as ROUTINE, IMMEDIATE, NIACT IMMEDIATE or FLASH. Other agencies still have PRIORITY, and so have cables of the first years of the labelled form.',
  authority: ['FAH2-420'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: labelled('PRIORITY'), finds: ['PRIORITY'], fixed: labelled('ROUTINE') }],
    good: [{ text: labelled('ROUTINE') }, { text: labelled('IMMEDIATE') }],
  },
  *check(cable) {
    if (!cable.messageNumber) return;
    const { to = [], info = [] } = cable.heading ?? {};
    const span = [...to, ...info].find(({ precedence }) => precedence === 'PRIORITY')?.precedenceSpan;
    if (!span) return;
    yield {
      span,
      message:
        'PRIORITY is no longer on the list of the Department. ROUTINE and IMMEDIATE have taken its place.',
      tag: 'deprecated',
      fixes: [replaceBy(span, 'ROUTINE'), replaceBy(span, 'IMMEDIATE')],
    };
  },
};
