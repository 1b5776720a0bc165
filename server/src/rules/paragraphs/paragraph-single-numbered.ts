import type { Rule } from '../rule';
import { underTextLine } from '../support/examples';

const numbered = underTextLine('UNCLAS VALLETTA 000217', '1. (U) The federation met.', 'DOE');

export const paragraphSingleNumbered: Rule = {
  id: 'paragraph-single-numbered',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'The only paragraph of a cable has a number.',
  why: 'Numbers are for cables of more than one paragraph. A lone number 1 may also tell that the rest was lost; so it is only looked for where the text is whole, down to the signature.',
  authority: ['FAH1-246'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: numbered, finds: ['1.'] },
      {
        profile: 'draft',
        text: numbered,
        finds: ['1.'],
        fixed: underTextLine('UNCLAS VALLETTA 000217', '(U) The federation met.', 'DOE'),
      },
    ],
    good: [
      { text: underTextLine('UNCLAS VALLETTA 000217', '(U) The federation met.', 'DOE') },
      {
        text: underTextLine(
          'UNCLAS VALLETTA 000217',
          '1. (U) The federation met.',
          '2. (U) It split.',
          'DOE',
        ),
      },
      { text: underTextLine('UNCLAS VALLETTA 000217', '1. (U) The federation met. The rest is') },
    ],
  },
  *check(cable, { profile }) {
    const [paragraph, ...others] = cable.paragraphs;
    if (!paragraph?.numberSpan || others.length > 0 || paragraph.number !== 1) return;
    if (!cable.signature || cable.layers.includes('partial')) return;
    const end = paragraph.marking?.span.start ?? paragraph.textSpan.start;
    const span = { start: paragraph.numberSpan.start, end };
    yield {
      span: paragraph.numberSpan,
      message: 'A cable of one paragraph needs no number.',
      ...(profile === 'draft' && { tag: 'unnecessary' }), // what stands on paper is not shown as if it could go
      fixes:
        profile === 'draft'
          ? [{ title: 'Remove the number', edits: [{ span, newText: '' }], safety: 'suggested' }]
          : [],
    };
  },
};
