import type { Tag } from '../../model/tags';
import type { Rule } from '../rule';
import { enumerated } from '../support/wording';

export const tagsLowercase: Rule = {
  id: 'tags-lowercase',
  group: 'tags',
  reads: 'top',
  summary: 'Codes of the TAGS line stand in lower or mixed case.',
  why: 'TAGS are written in capitals, and some search systems find them only so.',
  authority: ['HB1974'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: pgov, EAGR, mt'],
        finds: ['pgov, EAGR, mt'],
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
          'TAGS: OVIP (Doe, Jane), EAGR, MT',
        ],
      },
    ],
  },
  *check(cable) {
    const small = (cable.tags?.tags ?? []).filter(isKnownInLowerCase);
    const first = small[0];
    const last = small.at(-1);
    if (!first || !last) return;
    const words = small.map(({ text }) => text);
    yield {
      span: { start: first.span.start, end: last.span.end },
      message: `TAGS stand in capitals: ${enumerated(words.slice(0, 5))}${words.length > 5 ? ' …' : ''}`,
      fixes: [
        {
          title: `Put ${small.length === 1 ? first.text : 'them'} in capitals`,
          edits: small.map((tag) => ({ span: tag.span, newText: tag.code })),
          safety: 'safe',
        },
      ],
    };
  },
};

/** Free words and names of persons may stand as they like. */
function isKnownInLowerCase(tag: Tag): boolean {
  return tag.kind !== 'person' && tag.meaning !== undefined && /[a-z]/.test(tag.text);
}
