import type { Rule } from '../rule';
import { refDangling } from './ref-dangling';

export const referencesRules: readonly Rule[] = [refDangling];
