import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { oddLabel } from '../support/labels';

export const tagsLabel: Rule = {
  id: 'tags-label',
  group: 'tags',
  reads: 'frame',
  summary: 'The label of the TAGS line is misspelt, or has another mark than a colon.',
  why: 'Archives find the codes by the label TAGS. The telegrams of the 1970s have forms such as TABS and TAS; most others are slips of copying. TAGS without a colon is a style of its own and is left alone.',
  authority: ['LEUC', 'HB1974'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleFront({ tags: 'TABS: EAGR, MT' }), finds: ['TABS:'], fixed: exampleFront() },
      { text: exampleFront({ tags: 'TAGS; EAGR, MT' }), finds: ['TAGS;'], fixed: exampleFront() },
      { text: exampleFront({ tags: 'TAG5: EAGR, MT' }), finds: ['TAG5:'], fixed: exampleFront() },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ tags: 'TAGS EAGR, MT' }) }],
  },
  check: (cable, context) => oddLabel(cable, 'tags', 'TAGS', context),
};
