import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { isReplacement } from '../support/foreign-characters';
import { placesInCable } from '../support/wording';

const INVERTED_QUESTION_MARK = '\u00bf';

export const replacementCharacter: Rule = {
  id: 'replacement-character',
  group: 'characters',
  summary: 'A sign such as \ufffd or \u00bf stands where a character was lost.',
  why: 'A program could not read what stood there, mostly because the file was opened in the wrong encoding. Another copy may have the letter; where none has, [illegible] says so. One finding for the whole cable; questions in Spanish are left alone.',
  authority: ['LEUC'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleBody('1. THE \u00bf OF THE FEDERATION MET.'), finds: ['\u00bf'] },
      { text: exampleBody('1. (U) The federation\ufffds hall was cold.'), finds: ['\ufffd'] },
    ],
    good: [{ text: exampleBody('1. (U) The chairman asked: \u00bfQuien vive?') }],
  },
  *check(cable) {
    const { text } = cable;
    const lost = charactersOf(cable).foreign.filter((offset) => isLost(text, offset));
    const [first] = lost;
    if (first === undefined) return;
    yield {
      span: { start: first, end: first + 1 },
      message: `A character was lost here${placesInCable(lost.length)}. Look it up in the original, or write [illegible].`,
    };
  },
};

/** The inverted question mark opens a question where it stands before a word; anything else was lost. */
function isLost(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if (character !== INVERTED_QUESTION_MARK) return isReplacement(character);
  return /[A-Za-z]/.test(text.charAt(offset - 1)) || !/[\p{L}\d"']/u.test(text.charAt(offset + 1));
}
