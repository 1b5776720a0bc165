import { wronglyShown } from '../../edits/markdown';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

/** A cable on a Markdown page, with these paragraphs. */
function onPage(...paragraphs: readonly string[]): readonly string[] {
  return [
    ...exampleFront({ tags: 'TAGS: [EAGR](#) [MT](#)' }),
    ...paragraphs.flatMap((words) => ['', words]),
  ];
}

export const markdownListRenumber: Rule = {
  id: 'markdown-list-renumber',
  group: 'sections',
  summary: 'A page of Markdown would show a paragraph under another number.',
  why: 'Markdown counts on from the first number of a list, whatever stands before the others: of 1. 3. it shows 1. 2. A backslash before the stop keeps the number as it is. Only texts with other signs of Markdown are looked at.',
  authority: ['SEED', 'OWN'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  supersedes: ['paragraph-gap', 'paragraph-duplicate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: onPage('1. (U) The federation met.', '3. (U) It split.'),
        finds: ['3.'],
        fixed: onPage('1. (U) The federation met.', '3\\. (U) It split.'),
      },
    ],
    good: [
      { text: onPage('1. (U) The federation met.', '2. (U) It split.') },
      { text: onPage('1. (U) The federation met.', '#### Later', '3. (U) It split.') },
      { text: onPage('1. (U) The federation met.', '3\\. (U) It split.') },
    ],
  },
  *check(cable) {
    if (!cable.layers.includes('markdown')) return;
    const [first] = wronglyShown(cable);
    if (!first) return;
    const { numberSpan, number, shown, backslash } = first;
    yield {
      span: numberSpan,
      message: `Markdown would show this paragraph as ${shown}, not ${number}. A backslash before the stop keeps the number.`,
      fixes: [{ title: `Write ${number}\\.`, edits: [backslash], safety: 'suggested' }],
    };
  },
};
