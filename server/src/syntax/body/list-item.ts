import { portionMarkAt } from './paragraph-head';

/** What a line begins with that is an item of a list: `-- `, `a. `, `(iv) `, `3. `, `(3) `. */
export const LIST_ITEM =
  /^(?:[-*•]|[o–—] |\(?[A-Za-z][.)] |\(?(?:[ivx]{1,4}|[IVX]{1,4})[.)] |\d{1,3}[.)]|\(\d{1,3}\) )/;

/** `A. Hats:` where the words before announce a list, or have its item before: no title, whatever stands below it. */
export function isNextOfList(words: string, before: string): boolean {
  const [, lead = '', letter] = /^(\(?)([A-Za-z])[.)] /.exec(words) ?? [];
  if (letter === undefined) return false;
  const previous = String.fromCharCode(letter.charCodeAt(0) - 1);
  return before.endsWith(':') || before.includes(`\n${lead}${previous}${words.charAt(lead.length + 1)} `);
}

/** `(II)` has the look of a mark. */
const ROMAN = /^\([IVX]{1,4}\)/;

/** Whether a line is an item of the list in the paragraph before it: `(C)` is a portion mark unless `(B)` has been there. */
export function isListItem(words: string, before: string): boolean {
  if (!LIST_ITEM.test(words)) return false;
  const mark = portionMarkAt(words, 0, words.length);
  if (!mark) return true;
  if (mark.problem === 'malformed' && ROMAN.test(words))
    return before.endsWith(':') || before.includes('(I)');
  const letter = /^\(([A-Za-z])\)/.exec(words)?.[1];
  if (letter === undefined) return false;
  const previous = String.fromCharCode(letter.charCodeAt(0) - 1);
  return (
    letter === 'A' ||
    [`(${previous})`, `\n${previous}.`, `\n${previous})`].some((item) => before.includes(item))
  );
}
