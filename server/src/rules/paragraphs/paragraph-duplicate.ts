import { numberedParagraphs, renumber } from '../../edits/numbering';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { misreadNumber } from '../support/misread-number';
import { forCopyist } from '../support/wording';

const once = exampleBody('1. The federation met.', '2. It split.', '3. Both halves keep bees.');
const twice = exampleBody('1. The federation met.', '2. It split.', '2. Both halves keep bees.');

export const paragraphDuplicate: Rule = {
  id: 'paragraph-duplicate',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A paragraph number stands twice.',
  why: 'Other cables cite paragraphs by their number, and two with the same number cannot be told apart. Often one figure was misread in copying.',
  authority: ['FAH1-246'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      { text: twice, finds: ['2'] },
      { profile: 'draft', text: twice, finds: ['2'], fixed: once },
      {
        text: exampleBody('1. The federation met.', '1. It split.', '3. Both halves keep bees.'),
        finds: ['1'],
        fixed: once,
      },
    ],
    good: [
      { text: once },
      {
        text: exampleBody(
          '1. (U) The federation asks for:',
          '1. more meadows;',
          '2. fewer wasps.',
          '2. (U) It split.',
        ),
      },
    ],
  },
  *check(cable, context) {
    const row = numberedParagraphs(cable);
    const fixes = context.profile === 'draft' ? renumber(row) : [];
    for (const numbered of row) {
      const { kind, meant, number, figures, first } = numbered;
      if (kind !== 'duplicate' || !first) continue;
      const related = [{ span: first.figures, message: `The first paragraph ${number}` }];
      if (meant !== null) {
        yield { ...misreadNumber(numbered, context), related };
        continue;
      }
      yield {
        span: figures,
        message: `There are two paragraphs ${number}.${forCopyist(context, 'Compare both numbers with the original.')}`,
        fixes,
        related,
      };
    }
  },
};
