import { withoutTail } from '../../text/span';
import type { Rule } from '../rule';
import { removeLine } from '../support/fixes';

export const tagsDoubleLine: Rule = {
  id: 'tags-double-line',
  group: 'tags',
  reads: 'top',
  summary: 'An empty TAGS line stands above the one with the codes.',
  why: 'Some messages of the 1970s print TAGS: N/A and then the line with the codes. Programs that take the first line find no code at all.',
  authority: ['LEUC'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS LUXEMBOURG 0217', '', 'E.O. 11652: N/A', 'TAGS: N/A', 'TAGS: EAGR, LU'],
        finds: ['TAGS: N/A'],
        fixed: ['UNCLAS LUXEMBOURG 0217', '', 'E.O. 11652: N/A', 'TAGS: EAGR, LU'],
      },
    ],
    good: [{ text: ['UNCLAS LUXEMBOURG 0217', '', 'E.O. 11652: N/A', 'TAGS: EAGR, LU'] }],
  },
  *check({ tags, text }) {
    const above = tags?.emptyAbove;
    if (!tags || !above) return;
    const span = withoutTail(text, above);
    yield {
      span,
      message:
        'This TAGS line is empty, and one with codes follows. Programs that take the first find no code.',
      fixes: [removeLine(text, span, 'Remove the empty line')],
      related: [{ span: tags.label, message: 'The line with the codes' }],
      tag: 'unnecessary',
    };
  },
};
