import { changeLevel, levelOfRank } from '../../edits/levels';
import { numberedParagraphs } from '../../edits/numbering';
import { coversEntireText, ownMarks } from '../../edits/portion-marks';
import type { CableFrame } from '../../model/cable';
import type { Rule } from '../rule';
import { underTextLine } from '../support/examples';
import { forCopyist } from '../support/wording';

const secret = 'S E C R E T VALLETTA 000217';
const paragraphs = ['SIPDIS', '1. (C) The federation met.', '2. (U) It split.'];

export const overallAbovePortions: Rule = {
  id: 'overall-above-portions',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'The whole cable is classified higher than any of its paragraphs.',
  why: 'A cable is as secret as its most secret paragraph, though a collection of facts may be more secret than each. Only looked at where every paragraph is there and marked.',
  authority: ['32CFR2001'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(secret, ...paragraphs),
        finds: ['S E C R E T'],
        fixed: underTextLine('C O N F I D E N T I A L VALLETTA 000217', ...paragraphs),
      },
    ],
    good: [
      { text: underTextLine(secret, 'SIPDIS', '1. (S) The federation met.', '2. (U) It split.') },
      { text: underTextLine(secret, 'SIPDIS', '1. (C) The federation met.', '3. (U) It split.') },
      { text: underTextLine(secret, 'SIPDIS', '1. (C) The federation met.', '2. It split.') },
    ],
  },
  *check(cable, context) {
    const overall = cable.textLines[0]?.marking;
    if (!overall || overall.garbled || !isWhollyMarked(cable)) return;
    const marks = [...ownMarks(cable), ...(cable.subject?.marking ? [cable.subject.marking] : [])];
    const highest = marks.reduce((rank, { order }) => Math.max(rank, order ?? 0), 0);
    const { classifications } = context.knowledge;
    if (
      classifications.order(overall.level) <= Math.max(highest, classifications.order('LIMITED OFFICIAL USE'))
    )
      return;
    const level = levelOfRank(highest, context.knowledge);
    yield {
      span: overall.span,
      message: `The cable is ${overall.level}, but no paragraph is above ${level}.${forCopyist(context, 'Compare the class and the marks with the original.')}`,
      fixes: [changeLevel(cable, 'Lower', level, context.knowledge)],
    };
  },
};

/** Every paragraph is the cable's own, has its number in a row without gaps and a mark that is known. */
function isWhollyMarked(cable: CableFrame): boolean {
  const row = numberedParagraphs(cable);
  return (
    row.length > 0 &&
    row.length === cable.paragraphs.length &&
    !cable.layers.includes('partial') &&
    row.every(({ number, paragraph }, index) => number === index + 1 && paragraph.marking?.order != null) &&
    !ownMarks(cable).some((mark) => coversEntireText(mark) || mark.order === null)
  );
}
