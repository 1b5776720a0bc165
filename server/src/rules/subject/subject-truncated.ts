import { withoutTail } from '../../text/span';
import type { Rule } from '../rule';

import { exampleFront } from '../support/examples';
import { removeLine } from '../support/fixes';

export const subjectTruncated: Rule = {
  id: 'subject-truncated',
  group: 'subject',
  reads: 'top',
  summary: 'The subject is cut short, and stands in full below.',
  why: 'Web pages print the beginning of a subject with dots before the cable itself. The copy then has two subjects, and programs take the first.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ subject: 'SUBJECT: SWARM R...\nSUBJECT: SWARM RULES' }),
        finds: ['SUBJECT: SWARM R...'],
        fixed: exampleFront(),
      },
    ],
    good: [{ text: exampleFront({ subject: 'SUBJECT: SWARM RULES ...' }) }],
  },
  *check({ subject, text }) {
    const preview = subject?.preview;
    if (!subject || !preview) return;
    const span = withoutTail(text, preview);
    yield {
      span,
      message:
        'This is the beginning of the subject that stands in full below, as web pages print it. It is no part of the cable.',
      fixes: [removeLine(text, span, 'Remove the cut line')],
      related: [{ span: subject.span, message: 'The whole subject' }],
      tag: 'unnecessary',
    };
  },
};
