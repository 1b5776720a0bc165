import { numberedParagraphs } from '../../edits/numbering';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { misreadNumber } from '../support/misread-number';
import { forCopyist } from '../support/wording';

export const paragraphBackward: Rule = {
  id: 'paragraph-backward',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A paragraph number goes back, or starts again at 1.',
  why: 'Numbers run on from 1 to the end, through all sections of a cable. One that goes back may be a paragraph that was copied in the wrong place; one that starts again, a second cable or an annex. Quoted texts have numbers of their own.',
  authority: ['FAH1-246'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody(
          '1. (U) It met.',
          '3. (U) Both halves keep bees.',
          '2. (U) It split.',
          '4. (U) End.',
        ),
        finds: ['2'],
      },
      {
        text: exampleBody('1. (U) It met.', '2. (U) It split.', '1. (U) Wasps met.', '2. (U) They did not.'),
        finds: ['1'],
      },
    ],
    good: [
      { text: exampleBody('9. (U) It met.', '10. (U) It split.') },
      {
        text: exampleBody(
          '1. (U) It met.',
          '2. (U) Text:',
          'BEGIN TEXT:',
          '1. Bees.',
          '2. Wasps.',
          'END TEXT.',
          '3. (U) It split.',
        ),
      },
    ],
  },
  *check(cable, context) {
    for (const numbered of numberedParagraphs(cable)) {
      const { kind, meant, number, figures, previous } = numbered;
      if (kind === 'backward' && meant !== null) yield misreadNumber(numbered, context);
      else if (kind === 'backward' || kind === 'restart') {
        const fault =
          kind === 'restart'
            ? `The numbers start again at 1`
            : `Paragraph ${number} stands behind ${previous}`;
        yield {
          span: figures,
          message: `${fault}, though they should run on.${forCopyist(context, 'Compare the order with the original.')}`,
        };
      }
    }
  },
};
