import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { proseStretches, within } from '../support/stretches';
import { forCopyist } from '../support/wording';

export const unbalancedQuotes: Rule = {
  id: 'unbalanced-quotes',
  group: 'characters',
  summary: 'A paragraph has an odd number of quotation marks.',
  why: 'One was lost, and with it who says what. Writers forget them as well as copyists: it is a hint. A quotation that goes on in the next paragraph opens there again, and inches are written with the same sign; both are left alone.',
  authority: ['OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleBody('1. (U) The chairman called it a "hive.', '2. (U) It split.'), finds: ['"'] }],
    good: [
      { text: exampleBody('1. (U) The chairman called it a "hive."') },
      { text: exampleBody('1. (U) He wrote: "We met.', '"We split."', '2. (U) It split.') },
      { text: exampleBody('1. (U) A frame of 9" is enough.') },
    ],
  },
  *check(cable, context) {
    const { text } = cable;
    const { quotes, foreign } = charactersOf(cable);
    if (quotes.length === 0) return;
    const stretches = proseStretches(cable);
    for (const [index, { start, end }] of stretches.entries()) {
      const marks = within(quotes, start, end);
      const last = marks.at(-1);
      if (last === undefined || marks.length % 2 === 0) continue;
      const next = stretches[index + 1];
      const opensAgain = (offset: number): boolean =>
        /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, offset - 12), offset));
      if (next && text.charAt(next.start) === '"') continue;
      if (marks.some((offset) => /\d/.test(text.charAt(offset - 1)) || opensAgain(offset))) continue;
      if (within(foreign, start, end).some((offset) => /[\u201c\u201d]/.test(text.charAt(offset)))) continue;
      yield {
        span: { start: last, end: last + 1 },
        message: `This paragraph has ${marks.length === 1 ? 'one quotation mark' : `${marks.length} quotation marks`}: one is missing.${forCopyist(context, 'Look for it in the original.')}`,
      };
    }
  },
};
