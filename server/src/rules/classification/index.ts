import type { Rule } from '../rule';
import { classificationFirstLineGlued } from './classification-first-line-glued';
import { classificationGarbled } from './classification-garbled';
import { classificationUnspaced } from './classification-unspaced';
import { fl4ClassMismatch } from './fl4-class-mismatch';
import { missingClassification } from './missing-classification';
import { mrnFl3SerialMismatch } from './mrn-fl3-serial-mismatch';
import { mrnFromMismatch } from './mrn-from-mismatch';
import { mrnIdMismatch } from './mrn-id-mismatch';
import { mrnMalformed } from './mrn-malformed';
import { mrnMissing } from './mrn-missing';
import { mrnPostUnknown } from './mrn-post-unknown';
import { mrnSerialWidth } from './mrn-serial-width';
import { pageClassMismatch } from './page-class-mismatch';

export const classificationRules: readonly Rule[] = [
  missingClassification,
  classificationGarbled,
  classificationUnspaced,
  classificationFirstLineGlued,
  pageClassMismatch,
  fl4ClassMismatch,
  mrnMissing,
  mrnMalformed,
  mrnPostUnknown,
  mrnSerialWidth,
  mrnFromMismatch,
  mrnFl3SerialMismatch,
  mrnIdMismatch,
];
