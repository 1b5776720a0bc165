import type { Rule } from '../rule';
import { tagsDuplicate } from './tags-duplicate';
import { tagsLowercase } from './tags-lowercase';
import { tagsMissing } from './tags-missing';
import { tagsUnknown } from './tags-unknown';

export const tagsRules: readonly Rule[] = [tagsMissing, tagsUnknown, tagsDuplicate, tagsLowercase];
