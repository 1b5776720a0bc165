import type { Rule } from '../rule';
import { sectionLines } from '../support/sections';
import { forCopyist } from '../support/wording';

const head = ['UNCLAS SECTION 01 OF 02 VALLETTA 000217', '', 'SIPDIS', '', '1. (U) The federation met.'];
const tail = ['UNCLAS SECTION 02 OF 02 VALLETTA 000217', '', '2. (U) It split.'];

export const sectionOutOfOrder: Rule = {
  id: 'section-out-of-order',
  group: 'sections',
  reads: 'frame',
  summary: 'The sections of a cable stand in the wrong order.',
  why: 'Sections were sent one by one, and archives filed them as they came in. Who reads on from page to page reads the text in the wrong order.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: [...tail, '', ...head], finds: ['SECTION 01 OF 02'] }],
    good: [{ text: [...head, '', ...tail] }],
  },
  *check(cable, context) {
    const lines = sectionLines(cable);
    for (const [index, { section }] of lines.entries()) {
      const above = lines[index - 1];
      if (!above || above.section.number <= section.number) continue;
      yield {
        span: section.span,
        message: `Section ${section.number} stands behind section ${above.section.number}.${forCopyist(context, 'Compare the order with the original.')}`,
        related: [{ span: above.section.span, message: 'The section above' }],
      };
    }
  },
};
