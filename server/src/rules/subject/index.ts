import type { Rule } from '../rule';
import { subjectLabel } from './subject-label';
import { subjectMissing } from './subject-missing';

export const subjectRules: readonly Rule[] = [subjectMissing, subjectLabel];
