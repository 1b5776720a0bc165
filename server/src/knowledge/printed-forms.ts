import { lazy } from '../text/lazy';
import { standardKnowledge } from './index';
import { literal, squeezed } from './text';

/**
 * The words that print puts on the page, as patterns and lists: all that the syntax may know of the tables. What
 * they mean is the model's to say.
 */

/** A labelled field of the front, by the name that labels.csv gives it. */
export type FieldName =
  | 'eo'
  | 'tags'
  | 'subject'
  | 'ref'
  | 'classified-by'
  | 'derived-from'
  | 'reason'
  | 'declassify-on';

/** A pattern for any printed label of a field, damaged ones included, the longest first; blanks stretch. */
export function labelAlternatives(...fields: readonly FieldName[]): string {
  return fields
    .flatMap((field) => standardKnowledge.labels.of(field))
    .map((label) => label.label)
    .sort((a, b) => b.length - a.length)
    .map((label) => literal(label).replace(/ /g, '[ \\t]+'))
    .join('|');
}

/** The classification words that stand in text lines and on pages, without blanks, the longest first. */
export const classificationWords: () => readonly string[] = lazy(() => {
  const forms = standardKnowledge.classifications.forms();
  const printed = forms.filter(
    (form) => form.level !== null && (form.where === 'line' || form.where === 'page'),
  );
  return [...new Set(printed.map((form) => squeezed(form.form)))].sort((a, b) => b.length - a.length);
});

/** True for the words of a caption line that the table knows, alone or several in a row. */
export function areCaptions(words: string): boolean {
  return standardKnowledge.captions.split(words).every((part) => part.caption !== undefined);
}
