import { changeLevel, levelOfRank } from '../../edits/levels';
import { ownMarks } from '../../edits/portion-marks';
import type { Rule } from '../rule';
import { sicHint } from '../support/wording';

export const portionAboveOverall: Rule = {
  id: 'portion-above-overall',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A paragraph is classified higher than the whole cable.',
  why: 'A cable is as secret as its most secret paragraph. A mark above the level of the text line means that one of the two is wrong, and the text may be handled with too little care.',
  authority: ['32CFR2001'],
  severity: { draft: 'error', transcribe: 'error' },
  generations: ['cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) The federation met.',
          '',
          '2. (C) It split.',
        ],
        finds: ['(C)'],
        fixed: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) The federation met.',
          '',
          '2. (C) It split.',
        ],
      },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (C) The federation met.',
          '',
          '2. (U) It split.',
          '',
          '3. (C) Both halves keep bees.',
        ],
        finds: ['UNCLAS'],
        fixed: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (C) The federation met.',
          '',
          '2. (U) It split.',
          '',
          '3. (C) Both halves keep bees.',
        ],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          'SENSITIVE',
          '',
          '1. (U) The federation met.',
          '',
          '2. (SBU) It split.',
        ],
      },
      {
        text: [
          'S E C R E T VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (S/NF) The federation met.',
          '',
          '2. (C) It split.',
        ],
      },
    ],
  },
  *check(cable, context) {
    const overall = cable.textLines[0]?.marking;
    if (!overall || overall.garbled) return;
    const limit = context.knowledge.classifications.order(overall.level);
    const marks = ownMarks(cable).filter(({ order }) => order !== null);
    const above = marks.filter(({ order }) => (order ?? 0) > limit);
    if (above.length === 0) return;

    const highest = above.reduce((rank, { order }) => Math.max(rank, order ?? 0), 0);
    const fix = changeLevel(cable, 'Raise', levelOfRank(highest, context.knowledge), context.knowledge);
    if (above.length > 1 && above.length * 2 > marks.length) {
      yield {
        span: overall.span,
        message: `The cable is ${overall.level}, but ${above.length} of ${marks.length} portion marks are above that level: the classification is probably wrong.${sicHint(context)}`,
        fixes: [fix],
        related: above.map(({ span, text }) => ({
          span,
          message: `(${text}) is above the level of the cable`,
        })),
      };
      return;
    }
    for (const { span, text } of above) {
      yield {
        span,
        message: `(${text}) is above the level of the cable, ${overall.level}: one of the two is wrong.${sicHint(context)}`,
        fixes: [fix],
        related: [{ span: overall.span, message: 'The classification of the cable' }],
      };
    }
  },
};
