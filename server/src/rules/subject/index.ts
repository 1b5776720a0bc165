import type { Rule } from '../rule';
import { subjectMissing } from './subject-missing';

export const subjectRules: readonly Rule[] = [subjectMissing];
