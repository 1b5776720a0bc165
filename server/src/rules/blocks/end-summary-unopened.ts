import type { Rule } from '../rule';
import { unopenedBlocks } from '../support/block-words';
import { exampleBody } from '../support/examples';

/** SUMMARY not behind END, or what stands in its place. */
const OPENER =
  /(?<!\bEND\s{1,4}(?:OF\s{1,4})?)\bSUMM?A?R?Y\b|\bINTRODUCTION\b|\bKEY\s+POINTS\b|\bOVERVIEW\b/i;

export const endSummaryUnopened: Rule = {
  id: 'end-summary-unopened',
  group: 'blocks',
  summary: 'END SUMMARY stands without SUMMARY above it.',
  why: 'Where the summary begins has to be guessed, by readers and by programs that collect summaries. The word may have been lost in copying. A block that is called introduction or key points may end so, too, and is left alone.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) THE FEDERATION MET. END SUMMARY.', '2. (U) IT SPLIT.'),
        finds: ['END SUMMARY'],
        fixed: exampleBody('1. (U) SUMMARY: THE FEDERATION MET. END SUMMARY.', '2. (U) IT SPLIT.'),
      },
    ],
    good: [
      { text: exampleBody('1. (U) SUMMARY: THE FEDERATION MET. END SUMMARY.', '2. (U) IT SPLIT.') },
      { text: exampleBody('1. (U) Key points: it met. End summary.', '2. (U) It split.') },
    ],
  },
  check: (cable, context) => unopenedBlocks(cable, 'summary', OPENER, context),
};
