import { isClassified } from '../../edits/levels';
import { numberedParagraphs } from '../../edits/numbering';
import { needsMarks, ownMarks } from '../../edits/portion-marks';
import type { Rule } from '../rule';
import { entireTextNotice } from '../support/entire-text';
import { underTextLine } from '../support/examples';
import { forCopyist } from '../support/wording';

const secret = 'S E C R E T VALLETTA 000217';

export const portionMarkNone: Rule = {
  id: 'portion-mark-none',
  group: 'paragraphs',
  summary: 'No paragraph of a classified cable has a portion mark.',
  why: 'Since October 1995 every paragraph of a classified cable has to say how much of the secret it holds. Hardly any real cable has no mark at all; a copy may have lost them. Earlier cables, and those marked as a whole (ENTIRE TEXT), need none.',
  authority: ['32CFR2001', 'FAH1-246'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(secret, 'SIPDIS', '1. The federation met.', '2. It split.'),
        finds: ['S E C R E T'],
      },
    ],
    good: [
      { text: underTextLine(secret, 'SIPDIS', '1. (S) The federation met.', '2. (U) It split.') },
      { text: underTextLine(secret, 'SIPDIS', '1. (S - ENTIRE TEXT) The federation met.', '2. It split.') },
      { text: underTextLine('UNCLAS VALLETTA 000217', 'SIPDIS', '1. The federation met.', '2. It split.') },
    ],
  },
  *check(cable, context) {
    const marking = cable.textLines[0]?.marking;
    if (!marking || !isClassified(context.knowledge.classifications.order(marking.level))) return;
    if (!needsMarks(cable) || ownMarks(cable).length > 0) return;
    if (numberedParagraphs(cable).length < 2 || entireTextNotice(cable, context.knowledge)) return;
    yield {
      span: marking.span,
      message: `The cable is ${marking.level}, but no paragraph bears a mark.${forCopyist(context, 'Look for marks such as (C) behind the numbers in the original.')}`,
    };
  },
};
