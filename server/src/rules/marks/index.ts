import type { Rule } from '../rule';
import { markUnclosed } from './mark-unclosed';
import { markUnknown } from './mark-unknown';

export const marksRules: readonly Rule[] = [markUnclosed, markUnknown];
