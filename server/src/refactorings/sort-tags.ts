import { reorderTags, SUBJECTS_FIRST, subjectsFirst, tagEntries } from '../edits/tag-order';
import type { Refactoring } from './refactoring';

export const sortTags: Refactoring = {
  id: 'sortTags',
  title: 'Sort TAGS',
  summary:
    'Puts the subjects of the TAGS line before countries and organizations, as the handbook wants it; names stay behind their codes.',
  kind: 'refactor.rewrite.header',
  key: 't',
  result: 'edits',
  change(cable) {
    const entries = tagEntries(cable);
    if (entries.length === 0) return { reason: 'The cable has no TAGS.' };
    const unknown = cable.tags?.tags.find(({ kind }) => kind === 'unknown');
    if (unknown)
      return {
        reason: `No table knows ${unknown.text}, so that nobody can tell whether it is a subject or a country.`,
      };
    const ordered = subjectsFirst(entries);
    if (ordered.every((entry, index) => entry === entries[index]))
      return { reason: 'The TAGS are in order: subjects first.' };
    const edits = reorderTags(cable.text, entries, ordered);
    if (edits.length === 0) return { reason: 'More than blanks and commas parts these TAGS.' };
    return { title: SUBJECTS_FIRST, edits };
  },
};
