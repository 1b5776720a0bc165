import type { Rule } from '../rule';
import { addresseeDuplicate } from './addressee-duplicate';
import { addresseeInfoBeforeTo } from './addressee-info-before-to';
import { addresseeMissing } from './addressee-missing';
import { addresseePrefixUnknown } from './addressee-prefix-unknown';
import { distributionSum } from './distribution-sum';
import { dtgFilingBeforeDtg } from './dtg-filing-before-dtg';
import { dtgImpossible } from './dtg-impossible';
import { dtgJulianMismatch } from './dtg-julian-mismatch';
import { dtgMalformed } from './dtg-malformed';
import { dtgMissing } from './dtg-missing';
import { dtgMonthUnknown } from './dtg-month-unknown';
import { dtgSectionsDiffer } from './dtg-sections-differ';
import { dtgYearImplausible } from './dtg-year-implausible';
import { fromMissing } from './from-missing';
import { headerLineDuplicate } from './header-line-duplicate';
import { headerOrder } from './header-order';
import { niactNoReason } from './niact-no-reason';
import { niactOnInfo } from './niact-on-info';
import { pagePostMismatch } from './page-post-mismatch';
import { pageSequence } from './page-sequence';
import { precedenceDualFlash } from './precedence-dual-flash';
import { precedenceMismatch } from './precedence-mismatch';
import { precedenceObsolete } from './precedence-obsolete';
import { precedenceUnknown } from './precedence-unknown';
import { routingIndicatorMalformed } from './routing-indicator-malformed';

export const headingRules: readonly Rule[] = [
  dtgMissing,
  dtgMalformed,
  dtgImpossible,
  dtgMonthUnknown,
  dtgYearImplausible,
  dtgJulianMismatch,
  dtgFilingBeforeDtg,
  dtgSectionsDiffer,
  fromMissing,
  addresseeMissing,
  addresseeInfoBeforeTo,
  addresseeDuplicate,
  addresseePrefixUnknown,
  routingIndicatorMalformed,
  precedenceUnknown,
  precedenceMismatch,
  precedenceDualFlash,
  precedenceObsolete,
  niactNoReason,
  niactOnInfo,
  headerLineDuplicate,
  headerOrder,
  distributionSum,
  pageSequence,
  pagePostMismatch,
];
