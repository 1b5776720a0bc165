import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const tagsRunTogether: Rule = {
  id: 'tags-run-together',
  group: 'tags',
  reads: 'top',
  summary: 'Several codes of the TAGS line stand together without a blank.',
  why: 'Codes that are run together are found by no search. The blanks were lost in typing or when lines were joined.',
  authority: ['CGSAMPLE', 'CABLEMAP'],
  severity: { draft: 'warning', transcribe: 'warning' },
  supersedes: ['tags-unknown'],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: ETRDEINVPGOVMT' }),
        finds: ['ETRDEINVPGOVMT'],
        fixed: exampleFront({ tags: 'TAGS: ETRD EINV PGOV MT' }),
      },
      {
        text: exampleFront({ tags: 'TAGS: EAGR, PGOVMT' }),
        finds: ['PGOVMT'],
        fixed: exampleFront({ tags: 'TAGS: EAGR, PGOV MT' }),
      },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ tags: 'TAGS: EAGR, MT, APIMONDIA, MERCOSUR' }) }],
  },
  *check(cable, context) {
    for (const { span, text, joined } of cable.tags?.tags ?? []) {
      if (joined.length === 0) continue;
      const codes = joined.map(({ code }) => code).join(' ');
      yield {
        span,
        message: `${text} is several codes without a blank: ${codes}.${sicHint(context)}`,
        fixes: [replaceBy(span, codes)],
      };
    }
  },
};
