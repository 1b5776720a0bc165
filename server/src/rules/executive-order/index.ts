import type { Rule } from '../rule';
import { classifiedByDuplicate } from './classified-by-duplicate';
import { classifiedByMissing } from './classified-by-missing';
import { classifiedByOnUnclassified } from './classified-by-on-unclassified';
import { declBeforeCable } from './decl-before-cable';
import { declCodeNotAllowed } from './decl-code-not-allowed';
import { declImpossible } from './decl-impossible';
import { declLineConflict } from './decl-line-conflict';
import { declMalformed } from './decl-malformed';
import { declMissing } from './decl-missing';
import { declOverLimit } from './decl-over-limit';
import { derivedFromMissing } from './derived-from-missing';
import { eoClassifiedWithNa } from './eo-classified-with-na';
import { eoLineTrailingStop } from './eo-line-trailing-stop';
import { eoMalformed } from './eo-malformed';
import { eoMissing } from './eo-missing';
import { eoNotInForce } from './eo-not-in-force';
import { eoUnclassifiedWithDecl } from './eo-unclassified-with-decl';
import { eoUnknown } from './eo-unknown';
import { eo11652Code } from './eo11652-code';
import { eo12065Date } from './eo12065-date';
import { eo12065Name } from './eo12065-name';
import { reasonFormat } from './reason-format';
import { reasonLetterRange } from './reason-letter-range';
import { reasonMissing } from './reason-missing';
import { reasonSectionWrong } from './reason-section-wrong';

export const executiveOrderRules: readonly Rule[] = [
  eoMissing,
  eoMalformed,
  eoUnknown,
  eoNotInForce,
  eoUnclassifiedWithDecl,
  eoClassifiedWithNa,
  declMissing,
  declMalformed,
  declImpossible,
  declBeforeCable,
  declOverLimit,
  declCodeNotAllowed,
  eo11652Code,
  eo12065Date,
  eo12065Name,
  eoLineTrailingStop,
  classifiedByMissing,
  classifiedByOnUnclassified,
  classifiedByDuplicate,
  reasonMissing,
  reasonSectionWrong,
  reasonLetterRange,
  reasonFormat,
  derivedFromMissing,
  declLineConflict,
];
