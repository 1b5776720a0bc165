import type { Rule } from '../rule';
import { archiveErrorText } from './archive-error-text';
import { conversionArtefact } from './conversion-artefact';
import { declassStamp } from './declass-stamp';
import { markdownInField } from './markdown-in-field';
import { markdownListRenumber } from './markdown-list-renumber';
import { pageArtefact } from './page-artefact';
import { pageArtefactMismatch } from './page-artefact-mismatch';
import { partialExtract } from './partial-extract';
import { pilcrow } from './pilcrow';
import { sectionClassDiffers } from './section-class-differs';
import { sectionCount } from './section-count';
import { sectionMrnDiffers } from './section-mrn-differs';
import { sectionOneOfOne } from './section-one-of-one';
import { sectionOutOfOrder } from './section-out-of-order';
import { sectionTotalDiffers } from './section-total-differs';
import { twoCablesInFile } from './two-cables-in-file';

export const sectionsRules: readonly Rule[] = [
  sectionCount,
  sectionTotalDiffers,
  sectionOutOfOrder,
  sectionMrnDiffers,
  sectionClassDiffers,
  sectionOneOfOne,
  pageArtefact,
  pageArtefactMismatch,
  declassStamp,
  archiveErrorText,
  conversionArtefact,
  pilcrow,
  partialExtract,
  markdownInField,
  markdownListRenumber,
  twoCablesInFile,
];
