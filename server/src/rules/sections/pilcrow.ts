import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { placesInCable } from '../support/wording';

/** Before a number, bare or as the link of a web page. */
const PILCROW = /(?:\[\u00b6\]\([^)\r\n]{0,80}\)|\u00b6)[ ]?(?=\d)/g;

export const pilcrow: Rule = {
  id: 'pilcrow',
  group: 'sections',
  summary: 'A pilcrow stands before the numbers of the paragraphs.',
  why: 'A web edition put it there, to be clicked; no cable was sent with one. One finding for the whole cable, and its fix takes all of them. A sign in the middle of a line, as lawyers use it, is left alone.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('\u00b61. (U) The federation met.', '\u00b62. (U) It split.'),
        finds: ['\u00b6'],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.'),
      },
      {
        text: exampleBody('[\u00b6](#par1)1. (U) The federation met.'),
        finds: ['[\u00b6](#par1)'],
        fixed: exampleBody('1. (U) The federation met.'),
      },
    ],
    good: [{ text: exampleBody('1. (U) The federation cites the law (\u00b6 12).') }],
  },
  *check({ text, layers }) {
    if (!layers.includes('pilcrow')) return;
    const edits = [...text.matchAll(PILCROW)]
      .filter(({ index }) => /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, index - 8), index)))
      .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, newText: '' }));
    const [first] = edits;
    if (!first) return;
    yield {
      span: first.span,
      message: `The pilcrow was added by a web edition${placesInCable(edits.length)}, and is no part of the cable.`,
      tag: 'unnecessary',
      fixes: [
        { title: edits.length > 1 ? 'Remove all pilcrows' : 'Remove the pilcrow', edits, safety: 'safe' },
      ],
    };
  },
};
