import type { Rule } from '../rule';
import { exampleFront, underTextLine } from '../support/examples';
import {
  changedSigns,
  figuresInNames,
  lettersInNumbers,
  lookAlikeFinding,
} from '../support/look-alike-fields';

function withReference(reference: string): readonly string[] {
  return [...exampleFront(), `REF: ${reference}`, '', '1. (U) The federation met.'];
}

export const ocrZeroLetterO: Rule = {
  id: 'ocr-zero-letter-o',
  group: 'characters',
  summary: 'A letter O stands in the number of a section or paragraph, or a zero in the name of a post.',
  why: 'Eyes and text recognition take the one for the other, and the number is not found any more. Of the date-time group, the order and its dates, references, captions and TAGS their own checks speak.',
  authority: ['CABLEMAP', 'OWN'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: withReference('R0ME 114'), finds: ['R0ME'], fixed: withReference('ROME 114') },
      {
        text: underTextLine('UNCLAS SECTION O1 OF 02 VALLETTA 000217', '1. (U) The federation met.'),
        finds: ['O1'],
        fixed: underTextLine('UNCLAS SECTION 01 OF 02 VALLETTA 000217', '1. (U) The federation met.'),
      },
    ],
    good: [
      { text: withReference('08 ROME 114 (NOTAL)') },
      { text: withReference('A. STATE 40112 AND O/FADR MEMO') },
    ],
  },
  *check(cable, context) {
    const found = [...lettersInNumbers(cable), ...figuresInNames(cable, context.knowledge)];
    for (const lookAlike of found) {
      if (/[Oo0]/.test(changedSigns(lookAlike))) yield lookAlikeFinding(lookAlike, context);
    }
  },
};
