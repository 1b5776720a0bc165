import type { Rule } from '../rule';
import { sectionLines } from '../support/sections';

export const sectionOneOfOne: Rule = {
  id: 'section-one-of-one',
  group: 'sections',
  reads: 'frame',
  summary: 'A cable of one section says SECTION 01 OF 01.',
  why: 'Sections are counted where there are several. The marker says nothing, though some real cables have it; a total may also have been misread.',
  authority: ['ACP127'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS SECTION 01 OF 01 VALLETTA 000217', '', 'SIPDIS', '', '1. (U) The federation met.'],
        finds: ['SECTION 01 OF 01'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. (U) The federation met.'],
      },
    ],
    good: [
      { text: ['UNCLAS SECTION 01 OF 02 VALLETTA 000217', '', 'SIPDIS', '', '1. (U) The federation met.'] },
    ],
  },
  *check(cable) {
    for (const { section } of sectionLines(cable)) {
      if (section.number !== 1 || section.of !== 1) continue;
      const blanks = /^[ ]*/.exec(cable.text.slice(section.span.end))?.[0].length ?? 0;
      const span = { start: section.span.start, end: section.span.end + blanks };
      yield {
        span: section.span,
        message: 'A cable of one section needs no marker.',
        tag: 'unnecessary',
        fixes: [{ title: 'Remove the marker', edits: [{ span, newText: '' }], safety: 'suggested' }],
      };
    }
  },
};
