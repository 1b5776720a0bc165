import type { Refactoring } from './refactoring';
import { unwrap } from './support/wrapping';

export const unwrapParagraph: Refactoring = {
  id: 'unwrapParagraph',
  title: 'Unwrap paragraph',
  summary:
    'Joins the lines of the paragraph at the cursor, or of all that are selected, into one. A word that a hyphen parts stays parted.',
  kind: 'refactor.rewrite.lines',
  key: 'u',
  result: 'edits',
  change: (cable, span, context) => unwrap(cable, span, context, 'Put the paragraph on one line'),
};
