import type { Rule } from '../rule';
import { classificationGarbled } from './classification-garbled';
import { missingClassification } from './missing-classification';
import { mrnMalformed } from './mrn-malformed';
import { mrnMissing } from './mrn-missing';

export const classificationRules: readonly Rule[] = [
  missingClassification,
  classificationGarbled,
  mrnMissing,
  mrnMalformed,
];
