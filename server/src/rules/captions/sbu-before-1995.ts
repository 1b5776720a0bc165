import { ownMarks } from '../../edits/portion-marks';
import type { Rule } from '../rule';
import { frontCaptions } from '../support/captions';
import { exampleCaptions, exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

const of1987 = (mark: string, ...captions: readonly string[]): readonly string[] => [
  ...exampleHeading({ dtg: 'R 140905Z MAY 87', to: 'TO SECSTATE WASHDC 8812', textLine: '' }),
  ...exampleCaptions(captions, {
    line: 'LIMITED OFFICIAL USE VALLETTA 02170',
    order: 'E.O. 12356: N/A',
    paragraphs: [`1. (${mark}) THE FEDERATION MET.`],
  }),
];

export const sbuBefore1995: Rule = {
  id: 'sbu-before-1995',
  group: 'captions',
  reads: 'frame',
  summary: 'SENSITIVE or (SBU) marks a cable before October 1995.',
  why: 'Until then such cables were LIMITED OFFICIAL USE. The marking may be an archive’s, or the date was misread.',
  authority: ['SGP-SBU'],
  severity: { draft: 'information', transcribe: 'information' },
  supersedes: ['lou-portion-in-classified'],
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: of1987('SBU', 'LIMDIS'), finds: ['(SBU)'], fixed: of1987('LOU', 'LIMDIS') },
      { text: of1987('LOU', 'SENSITIVE'), finds: ['SENSITIVE'] },
    ],
    good: [{ text: of1987('LOU', 'LIMDIS') }],
  },
  *check(cable, context) {
    const { date } = cable;
    if (date === null || date >= '1995-10'.slice(0, date.length)) return;
    const message = (words: string): string =>
      `${words} came into use in October 1995.${forCopyist(context, 'Compare the marking and the date with the original.')}`;
    for (const { span, caption } of frontCaptions(cable))
      if (caption.caption === 'SENSITIVE' || caption.caption === 'SBU')
        yield { span, message: message(caption.caption) };
    for (const { span, mark } of ownMarks(cable))
      if (mark === 'SBU') yield { span, message: message('(SBU)'), fixes: [replaceBy(span, '(LOU)')] };
  },
};
