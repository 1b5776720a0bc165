import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { appendClosing, closingWords } from '../support/block-words';
import { forCopyist } from '../support/wording';

export const summaryUnclosed: Rule = {
  id: 'summary-unclosed',
  group: 'blocks',
  reads: 'frame',
  summary: 'A summary is opened within a paragraph and never closed.',
  why: 'END SUMMARY tells where the summary stops and the report begins. A summary under a heading of its own needs no closing words.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) SUMMARY: THE FEDERATION MET.',
          '',
          '2. (U) IT SPLIT.',
        ],
        finds: ['SUMMARY:'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) SUMMARY: THE FEDERATION MET. END SUMMARY.',
          '',
          '2. (U) IT SPLIT.',
        ],
      },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) Summary: The federation met.',
          '',
          '2. (U) It split.',
        ],
        finds: ['Summary:'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) Summary: The federation met. End summary.',
          '',
          '2. (U) It split.',
        ],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (U) SUMMARY: THE FEDERATION MET. END',
          'SUMMARY.',
          '',
          '2. (U) IT SPLIT.',
        ],
      },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          '-------',
          'SUMMARY',
          '-------',
          '',
          '1. (U) THE FEDERATION MET.',
          '',
          '2. (U) IT SPLIT.',
        ],
      },
    ],
  },
  *check(cable, context) {
    const open = cable.blocks.filter(
      ({ kind, style, close }) => kind === 'summary' && style === 'paragraph' && !close,
    );
    if (open.length === 0) return;
    const endOfComment = lastEndOfComment(cable.text);
    for (const block of open) {
      const opening = textOf(cable.text, block.open);
      if (/COMMENT/i.test(opening) && endOfComment > block.open.end) continue; // a joint close
      yield {
        span: block.open,
        message: `The summary is opened here and never closed.${forCopyist(context, `Look for ${closingWords(opening)} in the original.`)}`,
        fixes: [appendClosing(cable, block)],
      };
    }
  },
};

const END_COMMENT = /\bEND\s+(?:OF\s+)?(?:(?:EMBASSY|POST)\s+)?COMMENT/gi;

/** Where the last END COMMENT stands; -1 where there is none. */
function lastEndOfComment(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(END_COMMENT)) last = index;
  return last;
}
