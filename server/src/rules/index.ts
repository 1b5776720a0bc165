import { blocksRules } from './blocks';
import { captionsRules } from './captions';
import { charactersRules } from './characters';
import { classificationRules } from './classification';
import { endingRules } from './ending';
import { executiveOrderRules } from './executive-order';
import { headingRules } from './heading';
import { marksRules } from './marks';
import { paragraphsRules } from './paragraphs';
import { referencesRules } from './references';
import type { Rule } from './rule';
import { sectionsRules } from './sections';
import { subjectRules } from './subject';
import { tagsRules } from './tags';

/** Every rule, in the order of a cable. The only list: settings, pages and tables are made from it. */
export const rules: readonly Rule[] = [
  ...headingRules,
  ...classificationRules,
  ...captionsRules,
  ...executiveOrderRules,
  ...tagsRules,
  ...subjectRules,
  ...referencesRules,
  ...paragraphsRules,
  ...blocksRules,
  ...sectionsRules,
  ...charactersRules,
  ...endingRules,
  ...marksRules,
];
