import type { Rule } from '../rule';
import { unopenedBlocks } from '../support/block-words';
import { exampleBody } from '../support/examples';

/** COMMENT in whatever words, not behind END. */
const OPENER = /(?<!\bEND\s{1,4}(?:OF\s{1,4})?(?:[A-Z]{1,12}\s{1,4})?)\bCOMMENT\b/i;

export const endCommentUnopened: Rule = {
  id: 'end-comment-unopened',
  group: 'blocks',
  summary: 'END COMMENT stands without COMMENT above it.',
  why: 'A comment is the view of the writer, the rest is what others said or did: it matters where it begins. The word may have been lost in copying.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met.', '2. (U) We doubt that it will last. End comment.'),
        finds: ['End comment'],
        fixed: exampleBody(
          '1. (U) The federation met.',
          '2. (U) Comment: We doubt that it will last. End comment.',
        ),
      },
    ],
    good: [
      { text: exampleBody('1. (U) COMMENT: WE DOUBT IT. END COMMENT.') },
      { text: exampleBody('1. (U) It met. Our comment: we doubt it. End comment.') },
    ],
  },
  check: (cable, context) => unopenedBlocks(cable, 'comment', OPENER, context),
};
