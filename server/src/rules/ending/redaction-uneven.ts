import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { isRun, redactions } from '../support/redactions';

/** As long as the press made them. */
const usual = 'X'.repeat(12);

export const redactionUneven: Rule = {
  id: 'redaction-uneven',
  group: 'ending',
  summary: 'The runs of X that hide words have different lengths.',
  why: 'A run of X says nothing about the length of what it hides. One length throughout keeps readers from guessing; sources differ.',
  authority: ['CGSAMPLE', 'OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  supersedes: ['redaction-mark'],
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. The chairman, XXXXXXXXXXXX, met XXXXX on the quay.'),
        finds: ['XXXXXXXXXXXX'],
        fixed: exampleBody('1. The chairman, XXXXXXXXXXXX, met XXXXXXXXXXXX on the quay.'),
      },
    ],
    good: [{ text: exampleBody('1. The chairman, XXXXXXXXXXXX, met XXXXXXXXXXXX on the quay.') }],
  },
  *check(cable, { knowledge }) {
    const runs = redactions(cable, knowledge).filter((mark) => isRun(cable, mark));
    const uneven = runs.filter(({ span }) => span.end - span.start !== usual.length);
    const lengths = new Set(runs.map(({ span }) => span.end - span.start));
    const [first] = runs;
    if (!first || lengths.size < 2) return;
    yield {
      span: first.span,
      message: `The runs of X in this cable have ${lengths.size} different lengths. Most copies have twelve X throughout.`,
      fixes: [
        {
          title: 'Make every run twelve X long',
          edits: uneven.map(({ span }) => ({ span, newText: usual })),
          safety: 'suggested',
        },
      ],
    };
  },
};
