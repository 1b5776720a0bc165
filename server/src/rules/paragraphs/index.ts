import type { Rule } from '../rule';
import { paragraphDuplicate } from './paragraph-duplicate';
import { paragraphGap } from './paragraph-gap';
import { portionAboveOverall } from './portion-above-overall';
import { portionMarkMissing } from './portion-mark-missing';
import { portionMarkUnknown } from './portion-mark-unknown';

export const paragraphsRules: readonly Rule[] = [
  paragraphGap,
  paragraphDuplicate,
  portionMarkMissing,
  portionMarkUnknown,
  portionAboveOverall,
];
