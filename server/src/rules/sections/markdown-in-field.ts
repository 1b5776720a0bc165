import { markupIn } from '../../edits/markdown';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

export const markdownInField: Rule = {
  id: 'markdown-in-field',
  group: 'sections',
  reads: 'top',
  summary: 'A field holds Markdown: links, or words in bold.',
  why: 'The marks belong to the page on which the cable was shown. They are read over, and a copy for study may well keep them; a cable that is being written has none.',
  authority: ['SEED'],
  severity: { draft: 'information', transcribe: 'off' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        profile: 'draft',
        text: exampleFront({ tags: 'TAGS: [EAGR](#) [MT](#)' }),
        finds: ['[EAGR](#)'],
        fixed: exampleFront({ tags: 'TAGS: EAGR MT' }),
      },
      {
        profile: 'draft',
        text: exampleFront({ subject: 'SUBJECT: **SWARM RULES**' }),
        finds: ['**SWARM RULES**'],
        fixed: exampleFront(),
      },
    ],
    good: [{ profile: 'draft', text: exampleFront() }],
  },
  *check({ text, executiveOrder, tags, subject, references }) {
    for (const field of [executiveOrder, tags, subject, references]) {
      if (!field) continue;
      const found = markupIn(text, field.span);
      const [first] = found;
      if (!first) continue;
      yield {
        span: first.span,
        message: 'Markdown is no part of a cable.',
        fixes: [{ title: 'Leave only the words of this field', edits: found, safety: 'safe' }],
      };
    }
  },
};
