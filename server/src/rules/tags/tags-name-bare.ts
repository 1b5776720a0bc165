import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { namedVisits } from '../support/named-visits';

export const tagsNameBare: Rule = {
  id: 'tags-name-bare',
  group: 'tags',
  reads: 'top',
  summary: 'The name of a visitor stands in the TAGS line without parentheses.',
  why: 'Names stand in parentheses, surname first, so that nobody takes them for codes. Without them a search engine finds two odd codes and no name.',
  authority: ['HB1974'],
  severity: { draft: 'hint', transcribe: 'hint' },
  supersedes: ['tags-unknown'],
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: OVIP ROE JANE MT' }),
        finds: ['ROE JANE'],
        fixed: exampleFront({ tags: 'TAGS: OVIP (ROE, JANE) MT' }),
      },
    ],
    good: [
      { text: exampleFront({ tags: 'TAGS: OVIP (ROE, JANE) MT' }) },
      { text: exampleFront({ tags: 'TAGS: OVIP PGVO MT' }) },
    ],
  },
  *check(cable, context) {
    for (const { bareName } of namedVisits(cable, context.knowledge)) {
      const first = bareName[0];
      const last = bareName.at(-1);
      if (!first || !last) continue;
      const span = { start: first.span.start, end: last.span.end };
      const [surname, ...given] = bareName.map(({ text }) => text);
      const name = given.length > 0 ? `(${surname}, ${given.join(' ')})` : `(${surname})`;
      yield {
        span,
        message: `${textOf(cable.text, span)} looks like the name of a visitor, which stands in parentheses.`,
        fixes: [{ title: `Write ${name}`, edits: [{ span, newText: name }], safety: 'suggested' }],
      };
    }
  },
};
