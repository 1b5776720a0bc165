import { coversEntireText, ownMarks } from '../../edits/portion-marks';
import type { Rule } from '../rule';
import { entireTextNotice } from '../support/entire-text';
import { underTextLine } from '../support/examples';

const secret = ['S E C R E T VALLETTA 00217', 'E.O. 12356: DECL: OADR'] as const;

export const entireTextAndMarks: Rule = {
  id: 'entire-text-and-marks',
  group: 'paragraphs',
  summary: 'A cable has both an ENTIRE TEXT notice and portion marks.',
  why: 'The notice covers all paragraphs, so that none needs a mark of its own; beside it, marks leave open which of the two counts. In the years around 1995 both may stand.',
  authority: ['79TEHRAN8980', '32CFR2001'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['middle'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(
          ...secret,
          '1. SECRET - ENTIRE TEXT.',
          '2. (S) THE FEDERATION MET.',
          '3. (U) BEES.',
        ),
        finds: ['(S)'],
      },
    ],
    good: [
      { text: underTextLine(...secret, '1. SECRET - ENTIRE TEXT.', '2. THE FEDERATION MET.') },
      { text: underTextLine(...secret, '1. (S) THE FEDERATION MET.', '2. (U) IT SPLIT.') },
    ],
  },
  *check(cable, { knowledge }) {
    const notice = entireTextNotice(cable, knowledge);
    if (!notice) return;
    const mark = ownMarks(cable).find((each) => each.known && !coversEntireText(each));
    if (!mark) return;
    yield {
      span: mark.span,
      message: `(${mark.text}) marks a paragraph, though a notice already marks the entire text.`,
      related: [{ span: notice.span, message: 'The notice' }],
    };
  },
};
