import type { Rule } from '../rule';
import { exampleSecret } from '../support/examples';

export const classifiedByDuplicate: Rule = {
  id: 'classified-by-duplicate',
  group: 'executive-order',
  reads: 'top',
  summary: 'The label Classified By stands twice.',
  why: 'A program of the 2000s put the label before words that already had it. The second says nothing more; very many originals have it.',
  authority: ['CABLEMAP'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ authority: ['Classified By: CLASSIFIED BY DCM DOE, REASON 1.4 (B).'] }),
        finds: ['CLASSIFIED BY'],
        fixed: exampleSecret({ authority: ['Classified By: DCM DOE, REASON 1.4 (B).'] }),
      },
    ],
    good: [{ text: exampleSecret() }],
  },
  *check({ authority, text }) {
    const span = authority?.span;
    const labels = span && twice.exec(text.slice(span.start, span.end))?.groups;
    if (!span || !labels?.first || !labels.second || labels.gap === undefined) return;
    const start = span.start + labels.first.length;
    const end = start + labels.second.length;
    yield {
      span: { start, end },
      message: 'The label stands twice; one of the two says nothing.',
      fixes: [
        {
          title: 'Remove the second label',
          edits: [{ span: { start, end: end + labels.gap.length }, newText: '' }],
          safety: 'suggested',
        },
      ],
      tag: 'unnecessary',
    };
  },
};

const twice =
  /^(?<first>\W*classified\s+by\W*(?:\([A-Z/]+\)\s*)?)(?<second>classified\s+by)(?<gap>\s*:?\s*)/i;
