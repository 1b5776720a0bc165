import type { Rule } from '../rule';
import { refDangling } from './ref-dangling';
import { refFuture } from './ref-future';
import { refLetterDuplicate } from './ref-letter-duplicate';
import { refLetterGap } from './ref-letter-gap';
import { refMalformed } from './ref-malformed';
import { refPostUnknown } from './ref-post-unknown';
import { refReftelAmbiguous } from './ref-reftel-ambiguous';
import { refReftelWithoutRef } from './ref-reftel-without-ref';
import { refSelf } from './ref-self';
import { refSingleLettered } from './ref-single-lettered';
import { refUnused } from './ref-unused';
import { refYearFormat } from './ref-year-format';

export const referencesRules: readonly Rule[] = [
  refMalformed,
  refPostUnknown,
  refYearFormat,
  refSelf,
  refFuture,
  refLetterGap,
  refLetterDuplicate,
  refSingleLettered,
  refDangling,
  refUnused,
  refReftelAmbiguous,
  refReftelWithoutRef,
];
