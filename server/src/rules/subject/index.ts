import type { Rule } from '../rule';
import { subjectEmpty } from './subject-empty';
import { subjectFinalStop } from './subject-final-stop';
import { subjectLabel } from './subject-label';
import { subjectLowercase } from './subject-lowercase';
import { subjectMarkAboveClass } from './subject-mark-above-class';
import { subjectMissing } from './subject-missing';
import { subjectTooLong } from './subject-too-long';
import { subjectTruncated } from './subject-truncated';

export const subjectRules: readonly Rule[] = [
  subjectMissing,
  subjectEmpty,
  subjectLabel,
  subjectTruncated,
  subjectTooLong,
  subjectLowercase,
  subjectFinalStop,
  subjectMarkAboveClass,
];
