import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { fieldNotFound } from '../support/front';

export const subjectMissing: Rule = {
  id: 'subject-missing',
  group: 'subject',
  reads: 'frame',
  summary: 'The cable has no SUBJECT line.',
  why: 'Since 1 March 1973 every telegram has a subject, and readers and finding aids know it by that line. Only service messages go without.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [...exampleFront({ subject: '' }), '', '1. (U) The federation met.'],
        finds: ['TAGS'],
        fixed: [...exampleFront({ subject: 'SUBJECT: ' }), '', '1. (U) The federation met.'],
      },
    ],
    good: [
      { text: exampleFront({ subject: '' }) },
      { text: exampleFront({ subject: 'SUBJ: SWARM RULES' }) },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. This message was sent twice.'] },
    ],
  },
  *check(cable, context) {
    yield* fieldNotFound(cable, 'subject', 'SUBJECT', context);
  },
};
