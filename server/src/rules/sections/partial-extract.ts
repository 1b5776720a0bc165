import { childOf } from '../../syntax/node';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

export const partialExtract: Rule = {
  id: 'partial-extract',
  group: 'sections',
  summary: 'The text is a partial extract: its heading is not checked.',
  why: 'A note, and no fault. The heading of such a cable was cut off and paragraphs may be missing, so the checks of the heading are silent, and gaps weigh little.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: [notice, '', ...exampleBody('1. (U) The federation met.')], finds: [notice] }],
    good: [{ text: exampleBody('1. (U) The federation met.') }],
  },
  *check({ tree }) {
    const node = childOf(tree, 'partialNotice');
    if (!node) return;
    yield {
      span: { start: node.start, end: node.end },
      message: 'This is a partial extract: the checks of the heading are silent here.',
    };
  },
};
