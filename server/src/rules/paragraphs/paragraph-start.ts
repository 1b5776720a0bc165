import { numberedParagraphs } from '../../edits/numbering';
import type { CableFrame } from '../../model/cable';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { misreadNumber } from '../support/misread-number';
import { forCopyist } from '../support/wording';

export const paragraphStart: Rule = {
  id: 'paragraph-start',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'The first numbered paragraph is not paragraph 1.',
  why: 'Paragraphs are numbered from 1. Where the first number is higher, the beginning of the text may have been lost, or a number was misread. It is quiet where number 1 went to the Classified By line, and on a partial extract.',
  authority: ['FAH1-246'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleBody('2. The federation met.', '3. It split.'), finds: ['2'] },
      {
        text: exampleBody('(U) Bees.', '7. (U) The federation met.', '2. (U) It split.'),
        finds: ['7'],
        fixed: exampleBody('(U) Bees.', '1. (U) The federation met.', '2. (U) It split.'),
      },
    ],
    good: [
      { text: exampleBody('1. The federation met.', '2. It split.') },
      {
        text: exampleBody(
          '1. (U) Classified by Jane Doe, DCM, for reason 1.4 (b).',
          '2. (C) The federation met.',
        ),
      },
    ],
  },
  *check(cable, context) {
    const [first] = numberedParagraphs(cable);
    if (!first || first.number === 1 || !beginsHere(cable)) return;
    if (first.meant !== null) yield misreadNumber(first, context);
    else if (!hasNumberOne(cable, first.paragraph.span.start)) {
      yield {
        span: first.figures,
        message: `The first paragraph is ${first.number}, not 1.${forCopyist(context, 'Is the beginning lost?')}`,
      };
    }
  },
};

/** The first section is there, with its text line, and nothing was cut off. */
function beginsHere({ textLines, layers }: CableFrame): boolean {
  return textLines.length > 0 && (textLines[0]?.section?.number ?? 1) === 1 && !layers.includes('partial');
}

/** A line of the front or a paragraph without a number of its own begins with 1, or with what was read for it. */
function hasNumberOne({ text, front, paragraphs }: CableFrame, firstNumbered: number): boolean {
  return (
    /^[ \t]*\u00b6?[ ]?[1Il][.)]/m.test(text.slice(front.start, firstNumbered)) ||
    paragraphs.some(({ number }) => number === 1)
  );
}
