import type { Rule } from '../rule';
import { summaryUnclosed } from './summary-unclosed';

export const blocksRules: readonly Rule[] = [summaryUnclosed];
