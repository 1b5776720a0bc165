import { withLetters } from '../../text/look-alikes';

/**
 * Few words of capitals, or one word: the shape of a caption, whether the table knows it or not. A figure that looks like
 * a letter counts as one (`S1PDIS`).
 */
export function isCaptionLike(words: string): boolean {
  if (words.length > 48 || !/^[A-Z][A-Za-z ,&().-]*$/.test(withLetters(words))) return false;
  const count = words.split(/[ ,]+/).length;
  return count === 1 || (count <= 6 && words === words.toUpperCase() && !/[.:]$/.test(words));
}
