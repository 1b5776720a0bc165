import type { Rule } from '../rule';
import { entireTextAndMarks } from './entire-text-and-marks';
import { entireTextMismatch } from './entire-text-mismatch';
import { louPortionInClassified } from './lou-portion-in-classified';
import { overallAbovePortions } from './overall-above-portions';
import { paragraphBackward } from './paragraph-backward';
import { paragraphDuplicate } from './paragraph-duplicate';
import { paragraphGap } from './paragraph-gap';
import { paragraphRunIn } from './paragraph-run-in';
import { paragraphSingleNumbered } from './paragraph-single-numbered';
import { paragraphStart } from './paragraph-start';
import { paragraphUnnumbered } from './paragraph-unnumbered';
import { portionAboveOverall } from './portion-above-overall';
import { portionMarkFormat } from './portion-mark-format';
import { portionMarkMissing } from './portion-mark-missing';
import { portionMarkNone } from './portion-mark-none';
import { portionMarkUnknown } from './portion-mark-unknown';
import { portionNofornRel } from './portion-noforn-rel';
import { portionSlashStyle } from './portion-slash-style';

export const paragraphsRules: readonly Rule[] = [
  paragraphStart,
  paragraphGap,
  paragraphDuplicate,
  paragraphBackward,
  paragraphRunIn,
  paragraphUnnumbered,
  paragraphSingleNumbered,
  portionMarkNone,
  portionMarkMissing,
  portionMarkUnknown,
  portionMarkFormat,
  portionAboveOverall,
  overallAbovePortions,
  portionNofornRel,
  portionSlashStyle,
  entireTextMismatch,
  entireTextAndMarks,
  louPortionInClassified,
];
