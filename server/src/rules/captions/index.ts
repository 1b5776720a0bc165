import type { Rule } from '../rule';
import { captionChannels } from './caption-channels';
import { captionDuplicate } from './caption-duplicate';
import { captionInText } from './caption-in-text';
import { captionIncompatible } from './caption-incompatible';
import { captionLevel } from './caption-level';
import { captionLowercase } from './caption-lowercase';
import { captionOneLine } from './caption-one-line';
import { captionOrder } from './caption-order';
import { captionUnknown } from './caption-unknown';
import { louAfter1995 } from './lou-after-1995';
import { nofornCaptionNoPortion } from './noforn-caption-no-portion';
import { nofornPortionNoCaption } from './noforn-portion-no-caption';
import { officialInformalNumber } from './official-informal-number';
import { sbuBefore1995 } from './sbu-before-1995';
import { sbuWithoutSensitive } from './sbu-without-sensitive';
import { sensitiveWithoutSbu } from './sensitive-without-sbu';

export const captionsRules: readonly Rule[] = [
  captionUnknown,
  captionIncompatible,
  captionLevel,
  captionOrder,
  captionDuplicate,
  captionOneLine,
  captionChannels,
  captionLowercase,
  captionInText,
  sbuWithoutSensitive,
  sensitiveWithoutSbu,
  nofornPortionNoCaption,
  nofornCaptionNoPortion,
  louAfter1995,
  sbuBefore1995,
  officialInformalNumber,
];
