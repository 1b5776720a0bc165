import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { placesInCable } from '../support/wording';

export const trailingBlanks: Rule = {
  id: 'trailing-blanks',
  group: 'characters',
  summary: 'Lines end with blanks.',
  why: 'Nearly every copy from the web has them, and nobody sees them: the check is off unless it is switched on. One finding for the whole cable, and its fix takes all of them.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'off', transcribe: 'off' },
  generations: ['pre-1973', 'sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met. ', '2. (U) It split.  '),
        finds: [' '],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.'),
      },
    ],
    good: [{ text: exampleBody('1. (U) The federation met.') }],
  },
  *check(cable) {
    const found = charactersOf(cable).trailingBlanks;
    const [first] = found;
    if (!first) return;
    yield {
      span: first,
      message: `The line ends with blanks${placesInCable(found.length)}.`,
      tag: 'unnecessary',
      fixes: [
        { title: 'Trim all lines', edits: found.map((span) => ({ span, newText: '' })), safety: 'safe' },
      ],
    };
  },
};
