import { markOfLevel } from '../../edits/levels';
import type { Rule } from '../rule';
import { entireTextNotice } from '../support/entire-text';
import { underTextLine } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

const secret = ['S E C R E T VALLETTA 00217', 'E.O. 12356: DECL: OADR'] as const;

export const entireTextMismatch: Rule = {
  id: 'entire-text-mismatch',
  group: 'paragraphs',
  summary: 'The ENTIRE TEXT notice names another class than the text line.',
  why: 'Before 1995 one notice said how secret the whole text was, in place of portion marks. It has to name the class of the cable; where it does not, one of the two was miswritten.',
  authority: ['79TEHRAN8980'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle'],
  supersedes: ['portion-above-overall', 'overall-above-portions'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(...secret, '1. CONFIDENTIAL - ENTIRE TEXT.', '2. THE FEDERATION MET.'),
        finds: ['CONFIDENTIAL'],
        fixed: underTextLine(...secret, '1. SECRET - ENTIRE TEXT.', '2. THE FEDERATION MET.'),
      },
      {
        text: underTextLine(...secret, '1. (C - ENTIRE TEXT)', '2. THE FEDERATION MET.'),
        finds: ['C'],
        fixed: underTextLine(...secret, '1. (S - ENTIRE TEXT)', '2. THE FEDERATION MET.'),
      },
    ],
    good: [
      { text: underTextLine(...secret, '1. SECRET - ENTIRE TEXT.', '2. THE FEDERATION MET.') },
      { text: underTextLine(...secret, '1. (S - ENTIRE TEXT) THE FEDERATION MET.', '2. IT SPLIT.') },
    ],
  },
  *check(cable, context) {
    const overall = cable.textLines[0]?.marking;
    const notice = entireTextNotice(cable, context.knowledge);
    if (!overall || overall.garbled || !notice || notice.level === overall.level) return;
    const meant = notice.isMark ? markOfLevel(overall.level, context.knowledge) : overall.level;
    yield {
      span: notice.span,
      message: `The notice calls the entire text ${notice.level}, but the cable is ${overall.level}.${sicHint(context)}`,
      related: [{ span: overall.span, message: 'The classification of the cable' }],
      fixes: meant ? [replaceBy(notice.span, meant)] : [],
    };
  },
};
