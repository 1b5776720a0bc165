import type { Rule } from '../rule';
import { sectionMarkers } from '../support/sections';
import { sicHint } from '../support/wording';

function inSections(total: string): readonly string[] {
  return [
    'UNCLAS SECTION 01 OF 02 VALLETTA 000217',
    '',
    'SIPDIS',
    '',
    '1. (U) The federation met.',
    '',
    `UNCLAS SECTION 02 OF ${total} VALLETTA 000217`,
    '',
    '2. (U) It split.',
    'DOE',
  ];
}

export const sectionTotalDiffers: Rule = {
  id: 'section-total-differs',
  group: 'sections',
  reads: 'frame',
  summary: 'The sections of a cable do not agree on how many there are.',
  why: 'Every section says its number and the number of all. Where one says another total, a figure was misread, or the section belongs to another cable.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: inSections('03'), finds: ['SECTION 02 OF 03'] }],
    good: [{ text: inSections('02') }],
  },
  *check(cable, context) {
    const [first, ...others] = sectionMarkers(cable);
    const other = others.find(({ of }) => of !== first?.of);
    if (!first || !other) return;
    yield {
      span: other.span,
      message: `Here the cable has ${other.of} sections, above it has ${first.of}.${sicHint(context)}`,
      related: [{ span: first.span, message: 'The first marker' }],
    };
  },
};
