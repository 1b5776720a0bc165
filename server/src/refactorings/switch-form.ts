import type { Cable } from '../model/cable';
import { changeOf, type Refactoring } from './refactoring';
import { markdownEdits } from './support/markdown-form';
import { plainEdits } from './support/plain-form';
import { keepingReading, reading } from './support/reading';

export const switchForm: Refactoring = {
  id: 'switchForm',
  title: 'Switch between Markdown and plain form',
  summary:
    'Of a cable in Markdown it makes plain text: headings with a ruler below, no links, no bold. Of plain text it makes Markdown: headings behind ####, an empty line between the fields, and numbers that a page does not change.',
  kind: 'refactor.rewrite.form',
  key: 'd',
  result: 'edits',
  change(cable, _, context) {
    const toPlain = plainEdits(cable);
    const isMarkdown = toPlain.length > 0 || cable.layers.includes('markdown');
    const edits = keepingReading(cable, isMarkdown ? toPlain : markdownEdits(cable), context, inAnyForm);
    return isMarkdown
      ? changeOf(edits, 'No sign of Markdown here can be left out.', 'Make plain text of this Markdown')
      : changeOf(
          edits,
          'Nothing in this cable is written otherwise in Markdown.',
          'Make Markdown of this cable',
        );
  },
};

/** What is read, whether or not some of it is in bold. */
function inAnyForm(cable: Cable): string {
  return reading()(cable).replace(/\*\*|__/g, '');
}
