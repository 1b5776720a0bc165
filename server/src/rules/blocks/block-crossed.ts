import type { Block } from '../../model/blocks';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { forCopyist } from '../support/wording';

export const blockCrossed: Rule = {
  id: 'block-crossed',
  group: 'blocks',
  reads: 'frame',
  summary: 'Two blocks cross: the first is closed while the second is still open.',
  why: 'Summaries, comments and quotations stand in turn or one within another. Where they cross, closing words were swapped, or some are missing, and one of the blocks ends in the wrong place.',
  authority: ['OWN'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody(
          '1. (U) SUMMARY: IT MET.',
          '2. (U) COMMENT: WE DOUBT IT. END SUMMARY.',
          '3. (U) WE REALLY DO. END COMMENT.',
        ),
        finds: ['END SUMMARY'],
      },
    ],
    good: [
      {
        text: exampleBody(
          '1. (U) SUMMARY: IT MET (COMMENT: LATE. END COMMENT). END SUMMARY.',
          '2. (U) IT SPLIT.',
        ),
      },
      {
        text: exampleBody(
          '1. (U) SUMMARY AND COMMENT: WE DOUBT IT. END SUMMARY AND COMMENT.',
          '2. (U) IT SPLIT.',
        ),
      },
    ],
  },
  *check(cable, context) {
    const open: ClosedBlock[] = [];
    for (const block of cable.blocks) {
      if (!isClosed(block)) continue;
      while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= block.span.start) open.pop();
      const outer = open.at(-1);
      if (outer && outer.span.end < block.span.end) {
        yield {
          span: outer.close,
          message: `${textOf(cable.text, outer.close)} closes the ${outer.kind} while the ${block.kind} in it is still open.${forCopyist(context, 'Compare the closing words with the original.')}`,
          related: [{ span: block.open, message: `The ${block.kind} is opened here` }],
        };
      } else open.push(block);
    }
  },
};

type ClosedBlock = Block & { readonly close: NonNullable<Block['close']> };

function isClosed(block: Block): block is ClosedBlock {
  return block.close !== null;
}
