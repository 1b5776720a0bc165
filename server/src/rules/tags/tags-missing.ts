import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { fieldNotFound, isExemptAid } from '../support/front';

export const tagsMissing: Rule = {
  id: 'tags-missing',
  group: 'tags',
  reads: 'frame',
  summary: 'The cable has no TAGS line.',
  why: 'Since 1 March 1973 every telegram carries TAGS, at least one of them a subject; archives index it by them. Where the line is missing in a copy, it was most likely lost.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [{ text: exampleFront({ tags: '' }), finds: ['E.O.'], fixed: exampleFront({ tags: 'TAGS: ' }) }],
    good: [
      { text: exampleFront() },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. This message was sent twice.'] },
    ],
  },
  *check(cable, context) {
    if (!isExemptAid(cable)) yield* fieldNotFound(cable, 'tags', 'TAGS', context);
  },
};
