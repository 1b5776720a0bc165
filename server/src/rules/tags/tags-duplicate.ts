import type { Tag } from '../../model/tags';
import type { Rule } from '../rule';
import { withSeparator } from '../support/tag-list';

export const tagsDuplicate: Rule = {
  id: 'tags-duplicate',
  group: 'tags',
  reads: 'top',
  summary: 'A code stands twice in the TAGS line.',
  why: 'A code counts once. The second one is superfluous, or it was meant to be another code.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: PGOV, EAGR, PGOV, MT'],
        finds: ['PGOV'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: PGOV, EAGR, MT'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: PGOV, EAGR, MT'] },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: OVIP (PGOV, JANE), PGOV, MT',
        ],
      },
    ],
  },
  *check(cable) {
    const tags = cable.tags?.tags ?? [];
    const first = new Map<string, Tag>();
    for (const [index, tag] of tags.entries()) {
      if (tag.kind === 'person') continue;
      const earlier = first.get(tag.code);
      if (!earlier) {
        first.set(tag.code, tag);
        continue;
      }
      // each of several visitors may have a code: OEXC (DOE, JANE), OEXC (ROE, JOHN)
      if (tags[index + 1]?.kind === 'person') continue;
      yield {
        span: tag.span,
        message: `${tag.text} stands twice in the TAGS line. Was another code meant?`,
        fixes: [
          {
            title: `Remove the second ${tag.text}`,
            edits: [{ span: withSeparator(tags, index, cable.text), newText: '' }],
            safety: 'suggested',
          },
        ],
        related: [{ span: earlier.span, message: `The first ${earlier.text}` }],
        tag: 'unnecessary',
      };
    }
  },
};
