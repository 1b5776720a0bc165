import { numberedParagraphs } from '../../edits/numbering';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { insertAt } from '../support/fixes';
import { slip } from '../support/weights';
import { forCopyist } from '../support/wording';

export const paragraphUnnumbered: Rule = {
  id: 'paragraph-unnumbered',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A paragraph between numbered ones has a portion mark, but no number.',
  why: 'Every paragraph has its number, and other cables cite it by that. Where the number that fits is missing from the row, it was most likely lost in copying, which is a warning; else the paragraph may just go on from the one above.',
  authority: ['FAH1-246'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met.', '(U) It split.', '3. (U) Both halves keep bees.'),
        finds: ['(U)'],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.', '3. (U) Both halves keep bees.'),
      },
      {
        text: exampleBody('1. (U) The federation met.', '(U) It split.', '2. (U) Both halves keep bees.'),
        finds: ['(U)'],
      },
    ],
    good: [
      {
        text: exampleBody('1. (U) The federation met.', '2. (U) It split.', '3. (U) Both halves keep bees.'),
      },
      { text: exampleBody('(U) Summary: bees.', '1. (U) The federation met.', '2. (U) It split.') },
      { text: exampleBody('1. (U) It met.', '- (U) in the morning,', '- (U) at night.', '2. (U) It split.') },
    ],
  },
  *check(cable, context) {
    for (const { number, previous, unnumbered } of numberedParagraphs(cable)) {
      if (previous === null) continue;
      const marked = unnumbered.filter(({ marking }) => marking?.known);
      const isLost = marked.length === number - previous - 1;
      for (const [index, { marking }] of marked.entries()) {
        if (!marking) continue;
        const lost = previous + 1 + index;
        yield {
          span: marking.span,
          message: isLost
            ? `This paragraph has no number; ${lost} is missing here.${forCopyist(context, 'Look for it in the original.')}`
            : 'This paragraph has a portion mark, but no number.',
          ...(isLost && { severity: slip, fixes: [insertAt(marking.span.start, `${lost}. `)] }),
        };
      }
    }
  },
};
