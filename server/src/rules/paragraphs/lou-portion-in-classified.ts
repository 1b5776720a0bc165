import { needsMarks, ownMarks } from '../../edits/portion-marks';
import type { CableFrame } from '../../model/cable';
import type { Rule } from '../rule';
import { underTextLine } from '../support/examples';
import { replaceBy } from '../support/fixes';

export const louPortionInClassified: Rule = {
  id: 'lou-portion-in-classified',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A portion mark (LOU) stands in a cable after 1995, or (SBU) in one before.',
  why: 'LIMITED OFFICIAL USE ended in 1995, and SENSITIVE BUT UNCLASSIFIED took its place. The other mark may be quoted from an old text, or the date of the cable was misread.',
  authority: ['SGP-SBU'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['middle', 'cablegate', 'smart'],
  supersedes: ['portion-above-overall'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: underTextLine(
          'UNCLAS VALLETTA 000217',
          'SIPDIS',
          '1. (LOU) The federation met.',
          '2. (U) It split.',
        ),
        finds: ['(LOU)'],
        fixed: underTextLine(
          'UNCLAS VALLETTA 000217',
          'SIPDIS',
          '1. (SBU) The federation met.',
          '2. (U) It split.',
        ),
      },
    ],
    good: [{ text: underTextLine('UNCLAS VALLETTA 000217', 'SIPDIS', '1. (SBU) The federation met.') }],
  },
  *check(cable) {
    const wrong = wrongMark(cable);
    if (!wrong) return;
    const right = wrong === 'LOU' ? 'SBU' : 'LOU';
    for (const { mark, span } of ownMarks(cable)) {
      if (mark !== wrong) continue;
      yield {
        span,
        message: `(${wrong}) is not of the time of this cable; ${wrong === 'LOU' ? 'since' : 'before'} 1995 it is (${right}).`,
        tag: 'deprecated',
        fixes: [replaceBy(span, `(${right})`)],
      };
    }
  },
};

/** The mark that the time of the cable did not have; null in the years of the change, and where the time is not known. */
function wrongMark(cable: CableFrame): 'LOU' | 'SBU' | null {
  if (needsMarks(cable)) return 'LOU';
  return cable.date !== null && cable.date < '1995' ? 'SBU' : null;
}
