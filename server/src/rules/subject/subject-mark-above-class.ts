import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { forCopyist } from '../support/wording';

export const subjectMarkAboveClass: Rule = {
  id: 'subject-mark-above-class',
  group: 'subject',
  reads: 'frame',
  summary: 'The subject is marked higher than the whole cable.',
  why: 'A cable is as secret as its most secret part. A subject above the level of the text line means that one of the two is wrong, or was copied wrongly.',
  authority: ['32CFR2001'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleFront({ subject: 'SUBJECT: (C) SWARM RULES' }), finds: ['(C)'] }],
    good: [
      { text: exampleFront({ subject: 'SUBJECT: (U) SWARM RULES' }) },
      { text: exampleFront({ subject: 'SUBJECT: (SBU) SWARM RULES' }) },
    ],
  },
  *check(cable, context) {
    const { classifications } = context.knowledge;
    const overall = cable.textLines[0]?.marking;
    const mark = cable.subject?.marking;
    if (!overall || overall.garbled || !mark) return;
    const limit = classifications.order(overall.level);
    if ((mark.order ?? 0) <= limit) return;
    // with paragraphs above it, too, the class is wrong: `portion-above-overall` tells that
    if (cable.paragraphs.some(({ quoted, marking }) => !quoted && (marking?.order ?? 0) > limit)) return;
    yield {
      span: mark.span,
      message: `(${mark.text}) is above the level of the cable, ${overall.level}: one of the two is wrong.${forCopyist(context, 'Compare both with the original.')}`,
      related: [{ span: overall.span, message: 'The classification of the cable' }],
    };
  },
};
