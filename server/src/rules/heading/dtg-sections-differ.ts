import type { CableTop } from '../../model/cable';
import type { Dtg } from '../../model/dtg';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

const sections = (second: string): readonly string[] => [
  'R 121430Z MAY 77',
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3316',
  'UNCLAS SECTION 1 OF 2 LUXEMBOURG 0412',
  '',
  'E.O. 11652: N/A',
  'TAGS: EAGR, LU',
  'SUBJ: HONEY TARIFF',
  '',
  '1. THE FEDERATION MET.',
  '',
  second,
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3317',
  'UNCLAS SECTION 2 OF 2 LUXEMBOURG 0412',
  '',
  '2. IT MET AGAIN.',
];

export const dtgSectionsDiffer: Rule = {
  id: 'dtg-sections-differ',
  group: 'heading',
  reads: 'top',
  summary: 'Two sections of the cable have different date-time groups.',
  why: 'All sections of a cable bear the group of the first: it holds them together. Another one has a wrong figure, or belongs to another cable.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: sections('R 121450Z MAY 77'),
        finds: ['121450Z MAY 77'],
        fixed: sections('R 121430Z MAY 77'),
      },
    ],
    good: [{ text: sections('R 121430Z MAY 77') }],
  },
  *check(cable, context) {
    const first = cable.heading?.dtg;
    if (!first?.iso) return;
    for (const later of cable.heading?.laterDtgs ?? []) {
      if (later.iso === first.iso || !isOfSameCable(cable, later)) continue;
      const [own, other] = [textOf(cable.text, first.group), textOf(cable.text, later.group)];
      yield {
        span: later.group,
        message: `This section has ${other}, the first ${own}.${forCopyist(context, 'Compare both with the original.')}`,
        fixes: [replaceBy(later.group, own)],
        related: [{ span: first.group, message: 'The date-time group of the first section' }],
      };
    }
  },
};

/** The next text line has the number of the first: a quoted cable has its own. */
function isOfSameCable({ textLines }: CableTop, { span }: Dtg): boolean {
  const number = textLines.find((line) => line.span.start > span.end)?.mrn?.number;
  return number != null && number === textLines[0]?.mrn?.number;
}
