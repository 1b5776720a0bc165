import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

export const subjectLowercase: Rule = {
  id: 'subject-lowercase',
  group: 'subject',
  reads: 'top',
  summary: 'The subject is not in capitals.',
  why: 'Until SMART, subjects were written in capitals; one in nine cables of the 2000s did not. Historic ones stand as they are: the rule is for drafting.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'off' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ subject: 'SUBJECT: Swarm rules' }),
        finds: ['Swarm rules'],
        fixed: exampleFront(),
        profile: 'draft',
      },
    ],
    good: [
      { text: exampleFront(), profile: 'draft' },
      { text: exampleFront({ subject: 'SUBJECT: McROE AND THE SWARM RULES' }), profile: 'draft' },
    ],
  },
  *check({ subject, text }) {
    if (!subject) return;
    const span = subject.textSpan;
    // the lines below the first may be text that was joined to it
    const [line = ''] = text.slice(span.start, span.end).split(/[\n\r]/, 1);
    if (lettersIn(line, /\p{Ll}/gu) <= lettersIn(line, /\p{Lu}/gu)) return;
    yield {
      span,
      message: 'A subject stands in capitals.',
      fixes: [
        {
          title: 'Put the subject in capitals',
          edits: [{ span, newText: text.slice(span.start, span.end).toUpperCase() }],
          safety: 'safe',
        },
      ],
    };
  },
};

function lettersIn(words: string, letter: RegExp): number {
  return words.match(letter)?.length ?? 0;
}
