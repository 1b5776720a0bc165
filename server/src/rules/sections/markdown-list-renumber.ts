import type { Paragraph } from '../../model/body';
import type { Cable } from '../../model/cable';
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
    let shown: number | null = null;
    for (const [index, paragraph] of cable.paragraphs.entries()) {
      const { number, numberSpan } = paragraph;
      const above = cable.paragraphs[index - 1];
      shown = above && shown !== null && goesOn(cable, above, paragraph) ? shown + 1 : number;
      if (numberSpan === null || number === null || shown === null || shown === number) continue;
      const stop = { start: numberSpan.end - 1, end: numberSpan.end - 1 };
      if (cable.text.charAt(stop.start - 1) === '\\') continue;
      yield {
        span: numberSpan,
        message: `Markdown would show this paragraph as ${shown}, not ${number}. A backslash before the stop keeps the number.`,
        fixes: [{ title: `Write ${number}\\.`, edits: [{ span: stop, newText: '\\' }], safety: 'suggested' }],
      };
      return;
    }
  },
};

/** Both are items of one list: numbered, with nothing but blank lines between, and neither has blank lines within. */
function goesOn({ text }: Cable, above: Paragraph, below: Paragraph): boolean {
  return (
    above.numberSpan !== null &&
    below.numberSpan !== null &&
    text.slice(above.span.end, below.span.start).trim() === '' &&
    !/\n[ \t]*\r?\n/.test(text.slice(above.span.start, above.span.end))
  );
}
