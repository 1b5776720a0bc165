import { ownMarks } from '../../edits/portion-marks';
import type { PortionMark } from '../../model/marking';
import type { Rule } from '../rule';
import { underTextLine } from '../support/examples';

const secret = 'S E C R E T VALLETTA 000217';

export const portionSlashStyle: Rule = {
  id: 'portion-slash-style',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'Portion marks with one and with two slashes stand in one cable.',
  why: 'The Department writes (S/NF), the intelligence community (S//NF). Both mean the same; mixed, half of them is missed by a search. One finding for the whole cable.',
  authority: ['DODM', 'FAH1-246'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(secret, 'SIPDIS', '1. (S/NF) It met.', '2. (S//NF) It split.', '3. (C/NF) Bees.'),
        finds: ['(S//NF)'],
        fixed: underTextLine(secret, 'SIPDIS', '1. (S/NF) It met.', '2. (S/NF) It split.', '3. (C/NF) Bees.'),
      },
    ],
    good: [
      { text: underTextLine(secret, 'SIPDIS', '1. (S/NF) It met.', '2. (C/NF) It split.', '3. (U) Bees.') },
      { text: underTextLine(secret, 'SIPDIS', '1. (S//NF) It met.', '2. (C//REL NATO) It split.') },
    ],
  },
  *check(cable) {
    const withSlash = ownMarks(cable).filter(({ known, text }) => known && text.includes('/'));
    const double = withSlash.filter(({ text }) => text.includes('//'));
    const single = withSlash.filter(({ text }) => !text.includes('//'));
    const [few, many] = double.length <= single.length ? [double, single] : [single, double];
    const [first] = few;
    const [usual] = many;
    if (!first || !usual) return;
    yield {
      span: first.span,
      message: `(${first.text}) and (${usual.text}): one slash and two are mixed in this cable.`,
      related: [{ span: usual.span, message: 'The other style' }],
      fixes: [
        {
          title: many === single ? 'Write all with one slash' : 'Write all with two slashes',
          edits: few.map((mark) => ({
            span: mark.span,
            newText: withSlashes(mark, many === single ? '/' : '//'),
          })),
          safety: 'suggested',
        },
      ],
    };
  },
};

function withSlashes({ text }: PortionMark, slashes: string): string {
  return `(${text.replace(/\/+/g, slashes)})`;
}
