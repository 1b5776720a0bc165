import type { Rule } from '../rule';
import { dtgImpossible } from './dtg-impossible';
import { dtgJulianMismatch } from './dtg-julian-mismatch';
import { dtgMalformed } from './dtg-malformed';

export const headingRules: readonly Rule[] = [dtgMalformed, dtgImpossible, dtgJulianMismatch];
