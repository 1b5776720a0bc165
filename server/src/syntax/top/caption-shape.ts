import { areCaptions } from '../../knowledge/printed-forms';
import { withLetters } from '../../text/look-alikes';
import { isQuoteAlone } from '../body/quotations';
import { withoutBrackets, withoutFilling } from '../elements/front-lines';

/**
 * Few words of capitals, or one word: the shape of a caption, whether the table knows it or not. A figure that looks like
 * a letter counts as one (`S1PDIS`); a number follows only those that the table knows (`OFFICIAL INFORMAL NO. 12`), and only their
 * letters are spaced (`S I P D I S`).
 */
export function isCaptionLike(line: string): boolean {
  const words = withoutFilling(withoutBrackets(line));
  if (words.length > 48 || isQuoteAlone(words)) return false;
  if (/ \d+$|^(?:[A-Z] ){3,}[A-Z]$/.test(words)) return areCaptions(words);
  if (words.includes('/') && areCaptions(words)) return true;
  // A code word behind it: NODIS/SUNFLOWER.
  if (/^[A-Z]{5,6}\/[A-Z]{3,20}$/.test(words)) return areCaptions(words.slice(0, words.indexOf('/')));
  if (/^[a-z]/.test(words)) return areCaptions(words);
  if (!/^[A-Z][A-Za-z ,;&().-]*$/.test(withLetters(words))) return false;
  const count = words.split(/[ ,]+/).length;
  return count === 1 || (count <= 6 && words === words.toUpperCase() && !/[.:]$/.test(words));
}
