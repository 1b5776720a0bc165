import { reorderTags, SUBJECTS_FIRST, subjectsFirst, type TagEntry, tagEntries } from '../../edits/tag-order';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

export const tagsOrder: Rule = {
  id: 'tags-order',
  group: 'tags',
  summary: 'Countries or organizations stand before the subjects of the TAGS line.',
  why: 'The handbook prefers subjects first, then countries and organizations, then names. Many cables sort the whole line by letter instead, and historic ones stand as they are: the rule is for drafting.',
  authority: ['HB1974'],
  severity: { draft: 'hint', transcribe: 'off' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: MT, PGOV, EAGR' }),
        finds: ['MT, PGOV, EAGR'],
        fixed: exampleFront({ tags: 'TAGS: PGOV, EAGR, MT' }),
        profile: 'draft',
      },
      {
        text: exampleFront({ tags: 'TAGS: MT OVIP (DOE, JANE) EAGR' }),
        finds: ['MT OVIP (DOE, JANE) EAGR'],
        fixed: exampleFront({ tags: 'TAGS: OVIP (DOE, JANE) EAGR MT' }),
        profile: 'draft',
      },
    ],
    good: [
      { text: exampleFront({ tags: 'TAGS: PGOV, EAGR, MT' }), profile: 'draft' },
      { text: exampleFront({ tags: 'TAGS: EAGR, IT, MT, PGOV' }), profile: 'draft' },
    ],
  },
  *check(cable) {
    const entries = tagEntries(cable);
    const [first] = entries;
    const last = entries.at(-1);
    const ordered = subjectsFirst(entries);
    if (!first || !last || ordered.every((entry, index) => entry === entries[index])) return;
    if (isByLetter(entries) || cable.tags?.tags.some(({ kind }) => kind === 'unknown')) return;
    const edits = reorderTags(cable.text, entries, ordered);
    yield {
      span: { start: first.start, end: last.end },
      message: `Subjects stand before countries and organizations: ${ordered.map(({ code }) => code).join(' ')}.`,
      fixes: edits.length > 0 ? [{ title: SUBJECTS_FIRST, edits, safety: 'safe' }] : [],
    };
  },
};

function isByLetter(entries: readonly TagEntry[]): boolean {
  return entries.every(({ code }, index) => code >= (entries[index - 1]?.code ?? ''));
}
