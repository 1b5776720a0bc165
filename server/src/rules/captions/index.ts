import type { Rule } from '../rule';
import { captionUnknown } from './caption-unknown';

export const captionsRules: readonly Rule[] = [captionUnknown];
