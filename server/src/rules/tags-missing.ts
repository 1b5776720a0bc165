import type { Rule } from './rule';
import { isExemptAid, missingField } from './support/front';
import { forCopyist } from './support/wording';

export const tagsMissing: Rule = {
  id: 'tags-missing',
  group: 'tags',
  summary: 'The cable has no TAGS line.',
  why: 'Since 1 March 1973 every telegram carries TAGS, at least one of them a subject; archives index it by them. Where the line is missing in a copy, it was most likely lost.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'SUBJECT: SWARM RULES'],
        finds: ['E.O.'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: ',
          'SUBJECT: SWARM RULES',
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
          'SUBJECT: SWARM RULES',
        ],
      },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. This message was sent twice.'] },
    ],
  },
  *check(cable, context) {
    const missing = missingField(cable, 'tags');
    if (!missing || isExemptAid(cable)) return;
    yield {
      span: missing.place,
      message: `No TAGS line stands here, though every cable since March 1973 has one.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: [missing.insert('TAGS: ')],
    };
  },
};
