import { cleanCopy } from './clean-copy';
import { insertParagraph } from './insert-paragraph';
import { joinSentence } from './join-sentence';
import { raiseClassification } from './raise-classification';
import type { Refactoring } from './refactoring';
import { reletterReferences } from './reletter-references';
import { sortTags } from './sort-tags';
import { switchForm } from './switch-form';
import { unwrapCable } from './unwrap-cable';
import { unwrapParagraph } from './unwrap-paragraph';
import { uppercaseHeader } from './uppercase-header';
import { wrapCable } from './wrap-cable';
import { wrapParagraph } from './wrap-paragraph';

/** All refactorings, in the order of menus. Commands, keys, code actions and the page of commands follow from this list. */
export const refactorings: readonly Refactoring[] = [
  insertParagraph,
  reletterReferences,
  wrapParagraph,
  wrapCable,
  unwrapParagraph,
  unwrapCable,
  joinSentence,
  sortTags,
  raiseClassification,
  uppercaseHeader,
  switchForm,
  cleanCopy,
];
