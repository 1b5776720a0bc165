import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

/** A link, or words in bold: `[PGOV](#)`, `**PGOV**`. */
const MARKUP =
  /\[(?<link>[^\]\r\n]{1,80})\]\([^)\r\n]{0,120}\)|(?<sign>\*\*|__)(?<bold>[^*_\r\n]{1,120})\k<sign>/g;

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

/** Each marked stretch, with its words alone. */
function markupIn(text: string, { start, end }: Span) {
  return Array.from(text.slice(start, end).matchAll(MARKUP), (match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    newText: match.groups?.link ?? match.groups?.bold ?? '',
  }));
}
