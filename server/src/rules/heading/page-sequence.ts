import type { PageMark } from '../../model/pages';
import type { Rule } from '../rule';
import { forCopyist } from '../support/wording';

const pages = (...marks: readonly string[]): readonly string[] => [
  'PAGE 01        LUXEMB  00412  121500Z',
  '',
  'ACTION EUR-12',
  'R 121430Z MAY 77',
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3316',
  'UNCLAS LUXEMBOURG 0412',
  '',
  'E.O. 11652: N/A',
  'TAGS: EAGR, LU',
  'SUBJ: HONEY TARIFF',
  '',
  '1. THE FEDERATION MET.',
  ...marks.flatMap((mark, index) => ['', mark, '', `${index + 2}. IT MET AGAIN.`]),
];

export const pageSequence: Rule = {
  id: 'page-sequence',
  group: 'heading',
  reads: 'frame',
  summary: 'The page numbers of the print skip or repeat.',
  why: 'Pages are numbered through each section. A number left out is a page that was withheld or lost, or a figure misread.',
  authority: ['LEUC'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: pages('PAGE 03        LUXEMB  00412  121500Z'),
        finds: ['PAGE 03        LUXEMB  00412  121500Z'],
      },
    ],
    good: [{ text: pages('PAGE 02        LUXEMB  00412  121500Z', 'PAGE 03        LUXEMB  00412  121500Z') }],
  },
  *check(cable, context) {
    const prints = cable.pages.filter(({ kind }) => kind === 'print');
    for (const [index, mark] of prints.entries()) {
      const above = prints[index - 1];
      if (!above || mark.page === null || above.page === null || !isOfOneSection(above, mark)) continue;
      if (mark.page === above.page + 1) continue;
      yield {
        span: mark.span,
        message: `Page ${mark.page} follows page ${above.page}.${forCopyist(context, 'A page is missing, or a figure was misread.')}`,
        related: [{ span: above.span, message: `Page ${above.page}` }],
      };
    }
  },
};

/** Numbers begin again at 1 with every section. */
function isOfOneSection(above: PageMark, mark: PageMark): boolean {
  return above.section?.number === mark.section?.number;
}
