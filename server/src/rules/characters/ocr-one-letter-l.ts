import type { Rule } from '../rule';
import { exampleBody, exampleFront, underTextLine } from '../support/examples';
import {
  changedSigns,
  figuresInNames,
  lettersInNumbers,
  lookAlikeFinding,
} from '../support/look-alike-fields';

export const ocrOneLetterL: Rule = {
  id: 'ocr-one-letter-l',
  group: 'characters',
  summary:
    'A letter l or I stands in the number of a section or paragraph, or the figure 1 in the name of a post.',
  why: 'Eyes and text recognition take the one for the other, and the number is not found any more. Of the date-time group, the order and its dates, references, captions and TAGS their own checks speak.',
  authority: ['CABLEMAP', 'OWN'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine('UNCLAS SECTION 0l OF 02 VALLETTA 000217', '1. (U) The federation met.'),
        finds: ['0l'],
        fixed: underTextLine('UNCLAS SECTION 01 OF 02 VALLETTA 000217', '1. (U) The federation met.'),
      },
      {
        text: exampleBody('l. (U) The federation met.', '2. (U) It split.'),
        finds: ['l'],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.'),
      },
    ],
    good: [
      { text: exampleBody('I. THE FEDERATION', 'II. ITS ENEMIES', '1. (U) The federation met.') },
      { text: [...exampleFront(), 'REF: ROME 114, PART II', '', '1. (U) The federation met.'] },
    ],
  },
  *check(cable, context) {
    for (const lookAlike of [...lettersInNumbers(cable), ...figuresInNames(cable, context.knowledge)]) {
      if (!/[Oo0]/.test(changedSigns(lookAlike))) yield lookAlikeFinding(lookAlike, context);
    }
  },
};
