import type { Refactoring } from './refactoring';
import { wrap } from './support/wrapping';

export const wrapParagraph: Refactoring = {
  id: 'wrapParagraph',
  title: 'Wrap paragraph',
  summary:
    'Breaks the lines of the paragraph at the cursor, or of all that are selected, anew at the width of `cable.format.width`. No word is touched; tables, headings and fields keep their lines.',
  kind: 'refactor.rewrite.lines',
  key: 'q',
  result: 'edits',
  change: (cable, span, context) => wrap(cable, span, context, 'Wrap the paragraph'),
};
