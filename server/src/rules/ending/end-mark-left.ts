import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { removeLine } from '../support/fixes';

const signed: readonly string[] = [...exampleBody('1. The federation met.', '2. It split.'), 'DOE'];

export const endMarkLeft: Rule = {
  id: 'end-mark-left',
  group: 'ending',
  reads: 'frame',
  summary: 'The mark that ends a transmission stands below the text.',
  why: 'NNNN told the machines that the message was over; archives have marks of their own. A faithful copy keeps them, an edition leaves them out.',
  authority: ['ACP127', 'CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: [...signed, 'NNNN'], finds: ['NNNN'], fixed: signed }],
    good: [{ text: signed }, { text: [...signed.slice(0, -1), 'GP-3', 'DOE'] }],
  },
  *check(cable) {
    const marks = cable.endMarks.filter(
      ({ kind, span }) => kind === 'end' && isEnd(textOf(cable.text, span)),
    );
    const [first] = marks;
    if (!first) return;
    const words = textOf(cable.text, first.span).replace(/[=<> ]{2,}/g, '');
    yield {
      span: first.span,
      message: `${words || 'This mark'} ends a transmission or a copy, and is no part of the text.`,
      tag: 'unnecessary',
      fixes: [
        {
          title: marks.length > 1 ? 'Remove all end marks' : 'Remove the end mark',
          edits: marks.flatMap(({ span }) => removeLine(cable.text, span, '').edits),
          safety: 'suggested',
        },
      ],
    };
  },
};

/** Group marks of early cables say when they may be declassified, and rows of other signs may part the text. */
function isEnd(words: string): boolean {
  return /^(?:NNNN?|YYY|>|<< ?END|=+ ?CABLE)/.test(words);
}
