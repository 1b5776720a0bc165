import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { proseStretches } from '../support/stretches';
import { sicHint } from '../support/wording';

const once = [
  ...exampleBody(),
  '',
  '1. (U) The federation met in the hall',
  'of the old market, and split in',
  'two.',
];
const twice = [...once.slice(0, -1), 'of the old market, and split in', 'two.'];

export const repeatedLine: Rule = {
  id: 'repeated-line',
  group: 'characters',
  summary: 'A line of the text stands twice.',
  why: 'The eye of a copyist jumps back by a line. Only whole lines of prose that follow one another are looked at, no rulers and no lists.',
  authority: ['OWN'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['pre-1973', 'sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: twice, finds: ['of the old market, and split in'], fixed: once }],
    good: [{ text: once }],
  },
  *check(cable, context) {
    const { text } = cable;
    const stretches = proseStretches(cable);
    let at = 0;
    for (const span of charactersOf(cable).repeatedLines) {
      while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) < span.start) at++;
      if (span.start <= (stretches[at]?.start ?? Number.POSITIVE_INFINITY)) continue;
      if (!PROSE.test(textOf(text, span))) continue;
      const above = text.slice(0, span.start).trimEnd().length;
      yield {
        span,
        message: `This line is the same as the one above it.${sicHint(context)}`,
        tag: 'unnecessary',
        fixes: [
          {
            title: 'Remove the second line',
            edits: [{ span: { start: above, end: span.end }, newText: '' }],
            safety: 'suggested',
          },
        ],
      };
    }
  },
};

/** Four words or more. */
const PROSE = /\b[A-Za-z]+\s+[A-Za-z]+\s+[A-Za-z]+\s+[A-Za-z]/;
