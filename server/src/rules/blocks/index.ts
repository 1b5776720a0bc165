import type { Rule } from '../rule';
import { actionRequestUnmarked } from './action-request-unmarked';
import { blockCrossed } from './block-crossed';
import { commentUnclosed } from './comment-unclosed';
import { endCommentUnopened } from './end-comment-unopened';
import { endSummaryUnopened } from './end-summary-unopened';
import { headingRuler } from './heading-ruler';
import { quoteUnclosed } from './quote-unclosed';
import { summaryMissing } from './summary-missing';
import { summaryUnclosed } from './summary-unclosed';

export const blocksRules: readonly Rule[] = [
  summaryMissing,
  summaryUnclosed,
  endSummaryUnopened,
  commentUnclosed,
  endCommentUnopened,
  quoteUnclosed,
  blockCrossed,
  headingRuler,
  actionRequestUnmarked,
];
