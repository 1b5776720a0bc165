import type { CableFrame } from '../../model/cable';
import type { PageMark } from '../../model/pages';
import type { Rule } from '../rule';

const print = (foot: readonly string[]): readonly string[] => [
  'CONFIDENTIAL',
  '',
  'PAGE 01        LUXEMB  00412  121500Z',
  '',
  'ACTION EUR-12',
  'R 121430Z MAY 77',
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3316',
  'C O N F I D E N T I A L LUXEMBOURG 0412',
  '',
  'E.O. 11652: GDS',
  'TAGS: EAGR, LU',
  'SUBJ: HONEY TARIFF',
  '',
  '1. THE FEDERATION MET.',
  ...foot,
  '',
  'CONFIDENTIAL',
  '',
  'PAGE 02        LUXEMB  00412  121500Z',
  '',
  '2. IT MET AGAIN.',
  'DOE',
  'CONFIDENTIAL',
];

export const classFootMissing: Rule = {
  id: 'class-foot-missing',
  group: 'ending',
  reads: 'frame',
  summary: 'A page bears the classification at its head, but not at its foot.',
  why: 'A print of the 1970s repeats the classification at the head and the foot of every page. Where the foot is missing, the last lines of the page may be, too.',
  authority: ['LEUC'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas'],
  since: '0.2.0',
  examples: {
    bad: [{ text: print([]), finds: ['PAGE 01        LUXEMB  00412  121500Z'] }],
    good: [{ text: print(['CONFIDENTIAL']) }],
  },
  *check(cable) {
    const prints = cable.pages.filter(({ kind }) => kind === 'print');
    const [first] = prints;
    if (!first || marksBetween(cable, 0, first.span.start) === 0) return;
    for (const [index, mark] of prints.entries()) {
      if (hasFoot(cable, mark, prints[index + 1])) continue;
      yield {
        span: mark.span,
        message:
          'This page has no classification at its foot, as it has at its head. Lines of its end may be missing.',
      };
    }
  },
};

/** Between two page headings stand the foot of the one page and the head of the other. */
function hasFoot(cable: CableFrame, page: PageMark, next: PageMark | undefined): boolean {
  const marks = marksBetween(cable, page.span.end, next?.span.start ?? cable.text.length);
  return marks >= (next ? 2 : 1);
}

function marksBetween({ artefacts }: CableFrame, start: number, end: number): number {
  return artefacts.filter(
    ({ kind, span }) => kind === 'classification' && span.start >= start && span.end <= end,
  ).length;
}
