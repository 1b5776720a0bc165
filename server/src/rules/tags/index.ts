import type { Rule } from '../rule';
import { tagsAnachronism } from './tags-anachronism';
import { tagsCaptionInside } from './tags-caption-inside';
import { tagsDoubleLine } from './tags-double-line';
import { tagsDuplicate } from './tags-duplicate';
import { tagsGeoNotPost } from './tags-geo-not-post';
import { tagsIsoCode } from './tags-iso-code';
import { tagsLabel } from './tags-label';
import { tagsLowercase } from './tags-lowercase';
import { tagsMissing } from './tags-missing';
import { tagsNameBare } from './tags-name-bare';
import { tagsNameMissing } from './tags-name-missing';
import { tagsNoGeo } from './tags-no-geo';
import { tagsNoSubject } from './tags-no-subject';
import { tagsOrder } from './tags-order';
import { tagsRunTogether } from './tags-run-together';
import { tagsSeparator } from './tags-separator';
import { tagsUnknown } from './tags-unknown';

export const tagsRules: readonly Rule[] = [
  tagsMissing,
  tagsDoubleLine,
  tagsLabel,
  tagsCaptionInside,
  tagsNameBare,
  tagsNameMissing,
  tagsRunTogether,
  tagsUnknown,
  tagsIsoCode,
  tagsAnachronism,
  tagsGeoNotPost,
  tagsNoSubject,
  tagsNoGeo,
  tagsDuplicate,
  tagsLowercase,
  tagsSeparator,
  tagsOrder,
];
