import { numberedParagraphs } from '../../edits/numbering';
import type { Block } from '../../model/blocks';
import type { CableFrame } from '../../model/cable';
import type { Rule } from '../rule';
import { appendClosing } from '../support/block-words';
import { exampleBody } from '../support/examples';

export const commentUnclosed: Rule = {
  id: 'comment-unclosed',
  group: 'blocks',
  reads: 'frame',
  summary: 'A comment is opened in mid-text and never closed.',
  why: 'END COMMENT tells where the view of the writer stops and the report goes on. Nearly half of all comments are left open as the last block of a cable, which is left alone.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) It met.', '2. (U) COMMENT: WE DOUBT IT.', '3. (U) It split.'),
        finds: ['COMMENT:'],
        fixed: exampleBody('1. (U) It met.', '2. (U) COMMENT: WE DOUBT IT. END COMMENT.', '3. (U) It split.'),
      },
    ],
    good: [
      {
        text: exampleBody('1. (U) It met.', '2. (U) COMMENT: WE DOUBT IT. END COMMENT.', '3. (U) It split.'),
      },
      { text: exampleBody('1. (U) It met.', '2. (U) COMMENT: WE DOUBT IT.') },
      { text: exampleBody('1. (U) It met (Comment: too late).', '2. (U) It split.') },
    ],
  },
  *check(cable) {
    const open = cable.blocks.filter(
      ({ kind, style, close }) => kind === 'comment' && style === 'paragraph' && !close,
    );
    if (open.length === 0) return;
    const comments = new Set(
      cable.blocks.filter(({ kind }) => kind === 'comment').map(({ open: { start } }) => start),
    );
    const lastReport = numberedParagraphs(cable).findLast(
      ({ paragraph }) => !comments.has(paragraph.textSpan.start),
    );
    for (const block of open) {
      if (!lastReport || lastReport.paragraph.span.start < block.span.end || isInBrackets(cable, block))
        continue;
      yield {
        span: block.open,
        message: 'The comment is opened here and never closed, though the report goes on below.',
        fixes: [appendClosing(cable, block)],
      };
    }
  },
};

/** `(Comment: …)` ends with its bracket. */
function isInBrackets({ text }: CableFrame, { open }: Block): boolean {
  return text.charAt(open.start) === '(' || text.charAt(open.start) === '[';
}
