import type { Tag } from '../../model/tags';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { insertAt } from '../support/fixes';
import { homeTag } from '../support/home';
import { codesApart } from '../support/tag-list';

export const tagsNoGeo: Rule = {
  id: 'tags-no-geo',
  group: 'tags',
  reads: 'top',
  summary: 'The TAGS line names no country or region.',
  why: 'Most cables carry the code of the country they are about, often that of the post itself. Administration, operations and consular matters need none, nor do cables about an organization or a program.',
  authority: ['HB1974'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: PGOV, EAGR' }),
        finds: ['PGOV, EAGR'],
        fixed: exampleFront({ tags: 'TAGS: PGOV, EAGR, MT' }),
      },
    ],
    good: [
      { text: exampleFront() },
      { text: exampleFront({ tags: 'TAGS: AFIN' }) },
      { text: exampleFront({ tags: 'TAGS: PREL, NATO' }) },
    ],
  },
  *check(cable) {
    const tags = cable.tags?.tags ?? [];
    const [first] = tags;
    const last = tags.at(-1);
    const home = homeTag(cable);
    if (!first || !last || home === undefined || !tags.every(needsCountry)) return;
    const separator = codesApart(cable.text, tags)[0]?.text ?? ' ';
    yield {
      span: { start: first.span.start, end: last.span.end },
      message: `No country or region stands here, though most cables name one. The country of the post is ${home}.`,
      fixes: [insertAt(last.span.end, `${/^[ ,]+$/.test(separator) ? separator : ' '}${home}`)],
    };
  },
};

/** A subject that is about some country; of an unknown code nobody can tell. */
function needsCountry({ kind, code }: Tag): boolean {
  return kind === 'subject' && !/^[ACO]/.test(code);
}
