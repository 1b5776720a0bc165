import type { Tag, TagsLine } from '../../model/tags';
import type { Rule, RuleContext } from '../rule';
import { exampleFront } from '../support/examples';
import { forCopyist } from '../support/wording';

export const tagsNoSubject: Rule = {
  id: 'tags-no-subject',
  group: 'tags',
  reads: 'top',
  summary: 'The TAGS line is empty, or names only places and organizations.',
  why: 'At least one subject code has been a duty since 1973, for archives sort cables by subject. A line without one lost a code when it was written or copied.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleFront({ tags: 'TAGS: IT, MT' }), finds: ['IT, MT'] },
      { text: exampleFront({ tags: 'TAGS:' }), finds: ['TAGS'] },
    ],
    good: [
      { text: exampleFront() },
      { text: exampleFront({ tags: 'TAGS: N/A' }) },
      { text: exampleFront({ tags: 'TAGS:', subject: 'SUBJECT:' }) },
    ],
  },
  *check(cable, context) {
    const line = cable.tags;
    const first = line?.tags[0];
    const last = line?.tags.at(-1);
    if (!line?.tags.every((tag) => isPlaceOrBody(tag, context))) return;
    if (!first && cable.subject?.text === '') return; // a form to be filled in, from above
    const look = forCopyist(context, 'Look for a code that was lost.');
    yield first && last
      ? {
          span: { start: first.span.start, end: last.span.end },
          message: `${subjectless(line)} no subject, though every TAGS line has at least one, such as PGOV or EAGR.${look}`,
        }
      : {
          span: line.label,
          message: `No code stands behind TAGS, though every cable since March 1973 has some.${look}`,
          severity: { draft: 'error', transcribe: 'warning' },
        };
  },
};

/** `MT is`, `These 3 codes name`: what is said of one code and of several. */
function subjectless({ tags }: TagsLine): string {
  const [first] = tags;
  return tags.length === 1 && first ? `${first.text} is` : `These ${tags.length} codes name`;
}

/** A place, an organization or a name, and at no time a subject; what no table knows may be a subject that was miswritten. */
function isPlaceOrBody({ kind, code }: Tag, { knowledge }: RuleContext): boolean {
  if (kind === 'person') return true;
  if (kind !== 'geo' && kind !== 'organization') return false;
  return knowledge.tags.meanings(code, null).every((meaning) => isPlace(meaning.kind));
}

function isPlace(kind: Tag['kind']): boolean {
  return kind === 'geo' || kind === 'organization';
}
