import { changeOf, type Refactoring } from './refactoring';
import { keepingReading, reading } from './support/reading';
import { removals } from './support/removals';

export const cleanCopy: Refactoring = {
  id: 'cleanCopy',
  title: 'Make a clean copy',
  summary:
    'Opens a copy of the cable in a new editor, without what archive and transmission put into it: page breaks, class words at the edges of pages, stamps and metadata, headings that later sections repeat. Nothing else is changed, and the original stays as it is.',
  kind: 'refactor.extract.copy',
  key: 'y',
  result: 'copy',
  change(cable, _, context) {
    const groups = removals(cable).map((edit) => [edit]);
    // of the archive's attributes and of the period that pages tell nothing is left in the copy
    const edits = keepingReading(cable, groups, context, reading('attributes', 'generation'));
    return changeOf(edits, 'There is nothing to clean: no page break, no archive line, no repeated heading.');
  },
};
