import type { Rule } from '../rule';
import { attributeMismatch } from './attribute-mismatch';
import { btLeft } from './bt-left';
import { classFootMissing } from './class-foot-missing';
import { endMarkLeft } from './end-mark-left';
import { redactionInStructure } from './redaction-in-structure';
import { redactionMark } from './redaction-mark';
import { redactionUneven } from './redaction-uneven';
import { signatureGlued } from './signature-glued';
import { signatureMissing } from './signature-missing';
import { signatureMixedCase } from './signature-mixed-case';
import { signatureNotOfficer } from './signature-not-officer';
import { textAfterEnd } from './text-after-end';

export const endingRules: readonly Rule[] = [
  redactionMark,
  redactionUneven,
  redactionInStructure,
  signatureMissing,
  signatureMixedCase,
  signatureGlued,
  signatureNotOfficer,
  textAfterEnd,
  endMarkLeft,
  btLeft,
  classFootMissing,
  attributeMismatch,
];
