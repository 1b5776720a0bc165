import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { isArchiveSign, isReplacement, plainLetter, plainSign } from '../support/foreign-characters';
import { enumerated } from '../support/wording';

/** How many characters a message shows. */
const SHOWN = 5;

export const nonAscii: Rule = {
  id: 'non-ascii',
  group: 'characters',
  summary: 'Letters stand in the text that no teleprinter had.',
  why: 'Cables were sent in plain capitals and later in ASCII; accents were added by somebody since, or came from a wrong encoding. Names may well be nicer with them: one finding for the whole cable, and no fix is made unasked.',
  authority: ['ACP127'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The bees of S\u00e3o Paulo met those of K\u00f8ge.'),
        finds: ['\u00e3'],
        fixed: exampleBody('1. (U) The bees of Sao Paulo met those of Koge.'),
      },
    ],
    good: [{ text: exampleBody('1. (U) The bees of Sao Paulo met.') }],
  },
  *check(cable) {
    const letters = foreignLetters(cable);
    const [first] = letters;
    if (first === undefined) return;
    const kinds = [...new Set(letters.map((offset) => cable.text.charAt(offset)))];
    const rest = kinds.length > SHOWN ? ' \u2026' : '';
    const edits = letters.flatMap((offset): TextEdit[] => {
      const newText = plainLetter(cable.text.charAt(offset));
      return newText === undefined ? [] : [{ span: { start: offset, end: offset + 1 }, newText }];
    });
    yield {
      span: { start: first, end: first + 1 },
      message: `No cable of that time was sent with ${enumerated(kinds.slice(0, SHOWN))}${rest}.`,
      fixes: edits.length > 0 ? [{ title: 'Write plain letters', edits, safety: 'suggested' }] : [],
    };
  },
};

/** Where letters beyond ASCII stand; of signs and marks other rules speak. */
function foreignLetters(cable: Cable): readonly number[] {
  const { foreign } = charactersOf(cable);
  if (foreign.length === 0) return foreign;
  return foreign.filter((offset) => {
    const character = cable.text.charAt(offset);
    return (
      /\p{L}|\p{M}/u.test(character) &&
      plainSign(character) === undefined &&
      !isReplacement(character) &&
      !isArchiveSign(character)
    );
  });
}
