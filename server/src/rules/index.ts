import { captionUnknown } from './caption-unknown';
import { classificationGarbled } from './classification-garbled';
import { dtgImpossible } from './dtg-impossible';
import { dtgJulianMismatch } from './dtg-julian-mismatch';
import { dtgMalformed } from './dtg-malformed';
import { eoClassifiedWithNa } from './eo-classified-with-na';
import { eoMalformed } from './eo-malformed';
import { eoMissing } from './eo-missing';
import { eoUnclassifiedWithDecl } from './eo-unclassified-with-decl';
import { missingClassification } from './missing-classification';
import { mrnMalformed } from './mrn-malformed';
import { mrnMissing } from './mrn-missing';
import { paragraphDuplicate } from './paragraph-duplicate';
import { paragraphGap } from './paragraph-gap';
import { portionAboveOverall } from './portion-above-overall';
import { portionMarkMissing } from './portion-mark-missing';
import { portionMarkUnknown } from './portion-mark-unknown';
import { refDangling } from './ref-dangling';
import type { Rule } from './rule';
import { subjectMissing } from './subject-missing';
import { summaryUnclosed } from './summary-unclosed';
import { tagsDuplicate } from './tags-duplicate';
import { tagsLowercase } from './tags-lowercase';
import { tagsMissing } from './tags-missing';
import { tagsUnknown } from './tags-unknown';

/** Every rule, in the order of a cable. The only list: settings, pages and tables are made from it. */
export const rules: readonly Rule[] = [
  dtgMalformed,
  dtgImpossible,
  dtgJulianMismatch,
  missingClassification,
  classificationGarbled,
  mrnMissing,
  mrnMalformed,
  captionUnknown,
  eoMissing,
  eoMalformed,
  eoUnclassifiedWithDecl,
  eoClassifiedWithNa,
  tagsMissing,
  tagsUnknown,
  tagsDuplicate,
  tagsLowercase,
  subjectMissing,
  refDangling,
  paragraphGap,
  paragraphDuplicate,
  portionMarkMissing,
  portionMarkUnknown,
  portionAboveOverall,
  summaryUnclosed,
];
