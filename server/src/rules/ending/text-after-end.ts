import type { EndMark } from '../../model/artefacts';
import type { Paragraph } from '../../model/body';
import type { CableFrame } from '../../model/cable';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';

export const textAfterEnd: Rule = {
  id: 'text-after-end',
  group: 'ending',
  reads: 'frame',
  summary: 'A paragraph follows the mark that ends the cable.',
  why: 'NNNN ends the transmission, and MINIMIZE CONSIDERED stands just before the signature. A paragraph behind them was moved in copying, or belongs to another cable.',
  authority: ['CABLEMAP', 'ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleBody('1. The federation met.'), 'DOE', 'NNNN', '', '2. It split.'],
        finds: ['2.'],
      },
      {
        text: [
          ...exampleBody('1. The federation met.'),
          'MINIMIZE CONSIDERED.',
          '',
          'DOE',
          '',
          '2. It split.',
        ],
        finds: ['2.'],
      },
    ],
    good: [
      {
        text: [
          ...exampleBody('1. The federation met.', '2. It split.'),
          'MINIMIZE CONSIDERED.',
          'DOE',
          'NNNN',
        ],
      },
      { text: [...exampleBody('1. The federation met.'), 'DOE', 'NNNN', '', 'NOTE BY OC/T: DELAYED TEXT.'] },
    ],
  },
  *check(cable) {
    const end = cable.endMarks.find((mark) => endsText(mark, cable));
    const after = end && cable.paragraphs.find((paragraph) => isText(paragraph, end));
    if (!end || !after) return;
    yield {
      span: after.numberSpan ?? after.marking?.span ?? after.textSpan,
      message: `This paragraph stands behind ${textOf(cable.text, end.span)}, which ends a cable. It may have been moved, or belong to another one.`,
      related: [{ span: end.span, message: 'The end of the cable' }],
    };
  },
};

/** NNNN and the like end a section, too; the group marks of early cables stand above the signature. */
function endsText({ kind, span }: EndMark, { text, textLines }: CableFrame): boolean {
  if (textLines.some((line) => line.span.start > span.end)) return false;
  if (kind === 'minimize') return true;
  return kind === 'end' && /^(?:NNNN?\b|<< ?END|=+ ?CABLE)/.test(textOf(text, span));
}

/** Only the cable's own paragraphs have a number or a mark; notes of the message centre have none. */
function isText({ span, number, marking, quoted }: Paragraph, end: EndMark): boolean {
  return span.start > end.span.end && !quoted && (number !== null || marking !== null);
}
