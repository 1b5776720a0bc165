import { lineEnd } from '../../text/line-end';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { closingWords } from '../support/block-words';
import { exampleBody } from '../support/examples';
import { forCopyist } from '../support/wording';

export const quoteUnclosed: Rule = {
  id: 'quote-unclosed',
  group: 'blocks',
  reads: 'frame',
  summary: 'BEGIN TEXT, BEGIN QUOTE or the like is never closed.',
  why: 'Between BEGIN and END stand the words of somebody else, with numbers and marks of their own. Without the end nobody can tell where the cable speaks again. A quotation that runs to the end of the cable is closed by that, more or less.',
  authority: ['ACP127', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) He wrote: BEGIN TEXT: We keep bees.', '2. (U) It split.'),
        finds: ['BEGIN TEXT'],
        fixed: exampleBody('1. (U) He wrote: BEGIN TEXT: We keep bees.', 'END TEXT.', '2. (U) It split.'),
      },
      { text: exampleBody('1. (U) He wrote:', 'BEGIN LETTER: We keep bees.'), finds: ['BEGIN LETTER'] },
    ],
    good: [
      { text: exampleBody('1. (U) He wrote: BEGIN TEXT: We keep bees. END TEXT.', '2. (U) It split.') },
      { text: exampleBody('1. (U) They will quote the letter and begin again.', '2. (U) It split.') },
    ],
  },
  *check(cable, context) {
    const numbered = cable.paragraphs.filter(({ number }) => number !== null);
    let at = 0;
    for (const { kind, open, close } of cable.blocks) {
      if (kind !== 'quotation' || close) continue;
      while ((numbered[at]?.span.start ?? Number.POSITIVE_INFINITY) <= open.start) at++;
      const next = numbered[at];
      const words = textOf(cable.text, open);
      const closing = closingWords(words);
      yield {
        span: open,
        message: `${words} is never closed.${forCopyist(context, `Look for ${closing} in the original.`)}`,
        ...(next
          ? {
              fixes: [
                {
                  title: `Insert ${closing} above paragraph ${next.number}`,
                  edits: [
                    {
                      span: { start: next.span.start, end: next.span.start },
                      newText: closing + lineEnd(cable.text).repeat(2),
                    },
                  ],
                  safety: 'suggested',
                },
              ],
            }
          : { severity: { draft: 'information', transcribe: 'hint' } }),
      };
    }
  },
};
