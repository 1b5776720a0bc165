import type { Rule } from './rule';
import { missingField } from './support/front';
import { forCopyist } from './support/wording';

export const subjectMissing: Rule = {
  id: 'subject-missing',
  group: 'subject',
  summary: 'The cable has no SUBJECT line.',
  why: 'Since 1 March 1973 every telegram has a subject, and readers and finding aids know it by that line. Only service messages go without.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          '',
          '1. The federation met.',
        ],
        finds: ['TAGS'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: ',
          '',
          '1. The federation met.',
        ],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJ: SWARM RULES',
          '',
          '1. The federation met.',
        ],
      },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. This message was sent twice.'] },
    ],
  },
  *check(cable, context) {
    const missing = missingField(cable, 'subject');
    if (!missing) return;
    yield {
      span: missing.place,
      message: `No SUBJECT line stands here, though every cable since March 1973 has one.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: [missing.insert('SUBJECT: ')],
    };
  },
};
