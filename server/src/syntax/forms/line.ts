export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LETTERS = `${CAPITALS}${CAPITALS.toLowerCase()}`;
export const DIGITS = '0123456789';

/** A pattern that is tried at the first character of a line; `$` is the end of the line. */
export const line = (source: string, flags = ''): RegExp => new RegExp(source, `my${flags}`);

/** The characters that stand at an index of some of the words. */
export function lettersAt(words: readonly string[], index: number): string {
  return [...new Set(words.map((word) => word.charAt(index)))].join('');
}
