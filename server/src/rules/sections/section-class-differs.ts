import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

function inSections(second: string): readonly string[] {
  return [
    'S E C R E T SECTION 01 OF 02 VALLETTA 000217',
    '',
    'SIPDIS',
    '',
    '1. (S) The federation met.',
    '',
    `${second} SECTION 02 OF 02 VALLETTA 000217`,
    '',
    '2. (U) It split.',
    'DOE',
  ];
}

export const sectionClassDiffers: Rule = {
  id: 'section-class-differs',
  group: 'sections',
  reads: 'top',
  summary: 'The sections of a cable have different classifications.',
  why: 'A cable has one classification, and each section repeats it. Where they differ, one of the two was miswritten, and a part of the text may be handled with too little care.',
  authority: ['32CFR2001', 'ACP127'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: inSections('C O N F I D E N T I A L'),
        finds: ['C O N F I D E N T I A L'],
        fixed: inSections('S E C R E T'),
      },
    ],
    good: [{ text: inSections('S E C R E T') }],
  },
  *check(cable, context) {
    const [first, ...others] = cable.textLines.flatMap(({ marking }) => marking ?? []);
    if (!first || first.garbled) return;
    for (const marking of others) {
      if (marking.garbled || marking.level === first.level) continue;
      yield {
        span: marking.span,
        message: `This section is ${marking.level}, the first is ${first.level}.${sicHint(context)}`,
        related: [{ span: first.span, message: 'The classification of the first section' }],
        fixes: [replaceBy(marking.span, first.text)],
      };
    }
  },
};
