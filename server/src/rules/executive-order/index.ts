import type { Rule } from '../rule';
import { eoClassifiedWithNa } from './eo-classified-with-na';
import { eoMalformed } from './eo-malformed';
import { eoMissing } from './eo-missing';
import { eoUnclassifiedWithDecl } from './eo-unclassified-with-decl';

export const executiveOrderRules: readonly Rule[] = [
  eoMissing,
  eoMalformed,
  eoUnclassifiedWithDecl,
  eoClassifiedWithNa,
];
