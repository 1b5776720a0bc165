import { type NumberedParagraph, numberedParagraphs, renumber } from '../../edits/numbering';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { misreadNumber } from '../support/misread-number';
import { runInNumber } from '../support/run-in-number';
import { forCopyist } from '../support/wording';

const whole = exampleBody('1. The federation met.', '2. It split.', '3. Both halves keep bees.');
const gap = exampleBody('1. The federation met.', '2. It split.', '4. Both halves keep bees.');

export const paragraphGap: Rule = {
  id: 'paragraph-gap',
  group: 'paragraphs',
  summary: 'A paragraph number is left out.',
  why: 'Paragraphs are numbered without gaps. A missing number may be a paragraph that was withheld, or a number that was lost when lines were joined; other cables cite paragraphs by it. On a partial extract gaps are usual, and only a hint. A number that its neighbors contradict was most likely misread, which is a warning.',
  authority: ['FAH1-246'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      { text: gap, finds: ['4'] },
      { profile: 'draft', text: gap, finds: ['4'], fixed: whole },
      {
        text: exampleBody('1. The federation met.', '7. It split.', '3. Both halves keep bees.'),
        finds: ['7'],
        fixed: whole,
      },
    ],
    good: [
      { text: whole },
      {
        text: exampleBody(
          '1. Text of the petition:',
          'BEGIN TEXT',
          '1. We keep bees.',
          '5. We ask for meadows.',
          'END TEXT',
          '2. The federation split.',
        ),
      },
    ],
  },
  *check(cable, context) {
    const row = numberedParagraphs(cable);
    const fixes = context.profile === 'draft' ? renumber(row) : [];
    const isPartial = cable.layers.includes('partial');
    const isMarked = row.some(({ paragraph }) => paragraph.marking);
    for (const [index, numbered] of row.entries()) {
      const { kind, meant, number, figures, previous } = numbered;
      if (kind !== 'gap' || previous === null) continue;
      if (meant !== null) {
        yield misreadNumber(numbered, context);
        continue;
      }
      const above = row[index - 1];
      if (isExplained(numbered, previous) || (above && runInNumber(cable, above, isMarked))) continue;
      yield {
        span: figures,
        message: `${missing(previous + 1, number - 1)} between ${previous} and ${number}.${forCopyist(context, 'Withheld, or lost in copying?')}`,
        ...(isPartial ? { severity: { draft: 'hint', transcribe: 'hint' } as const } : {}),
        fixes,
      };
    }
  },
};

/** A number with a letter in it, which is not read as one: `l2.` */
const LIKE_A_NUMBER = /^[\dlIO]{1,3}[.)] /;

/** As many paragraphs as are missing stand there without their numbers: what marks them as paragraphs is left. */
function isExplained({ number, unnumbered }: NumberedParagraph, previous: number): boolean {
  return (
    unnumbered.filter(({ marking, text }) => marking?.known || LIKE_A_NUMBER.test(text)).length >=
    number - previous - 1
  );
}

function missing(first: number, last: number): string {
  return first === last ? `Paragraph ${first} is missing` : `Paragraphs ${first} to ${last} are missing`;
}
