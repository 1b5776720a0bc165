import { numberedParagraphs } from '../../edits/numbering';
import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { runInNumber } from '../support/run-in-number';
import { forCopyist } from '../support/wording';

export const paragraphRunIn: Rule = {
  id: 'paragraph-run-in',
  group: 'paragraphs',
  summary: 'The next paragraph has run into the one before.',
  why: 'A number that is missing from the row stands in mid-line behind a sentence: the line end before it was lost. Who looks for that paragraph, by eye or by program, does not find it.',
  authority: ['FAH1-246'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met. 2. (U) It split.', '3. (U) Both halves keep bees.'),
        finds: ['2.'],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.', '3. (U) Both halves keep bees.'),
      },
    ],
    good: [
      { text: exampleBody('1. (U) The federation met.', '2. (U) It split.') },
      { text: exampleBody('1. They ask: 1. Meadows. 2. Fewer wasps.') },
      { text: exampleBody('1. (U) They met on page 2. (It was torn out.)', '3. (U) They split.') },
    ],
  },
  *check(cable, context) {
    const row = numberedParagraphs(cable);
    const isMarked = row.some(({ paragraph }) => paragraph.marking);
    for (const [index, numbered] of row.entries()) {
      const next = row[index + 1];
      if (next && (next.kind !== 'gap' || next.meant !== null)) continue;
      const span = runInNumber(cable, numbered, isMarked);
      if (!span) continue;
      const end = lineEnd(cable.text);
      const blanks =
        /\s*$/.exec(cable.text.slice(numbered.paragraph.span.start, span.start))?.[0].length ?? 0;
      yield {
        span,
        message: `Paragraph ${numbered.number + 1} has run into paragraph ${numbered.number}.${forCopyist(context, 'Look in the original where it begins.')}`,
        fixes: [
          {
            title: 'Begin a new paragraph here',
            edits: [{ span: { start: span.start - blanks, end: span.start }, newText: end + end }],
            safety: 'suggested',
          },
        ],
      };
    }
  },
};
