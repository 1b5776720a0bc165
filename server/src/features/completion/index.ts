import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { abbreviationItems } from './abbreviations';
import { addressItems } from './addresses';
import { authorityItems } from './authority';
import { blockItems, nextParagraphItems, signatureItems } from './body';
import { captionItems } from './captions';
import { executiveOrderItems } from './executive-order';
import { fieldItems } from './fields';
import type { CompletionItem } from './item';
import { markItems } from './marks';
import { type Circumstances, type Completion, type Place, placeAt } from './place';
import { portionMarkItems } from './portion-marks';
import { referenceItems } from './references';
import { securityLineItems } from './security-line';
import { tagItems } from './tags';
import { textLineItems } from './text-line';

export { documentation } from './documentation';
export type { CompletionItem, CompletionKind, Topic } from './item';
export type { Circumstances } from './place';

/** Every kind of thing that is offered, in the order in which they stand in a list. */
const COMPLETIONS: readonly Completion[] = [
  securityLineItems,
  textLineItems,
  fieldItems,
  captionItems,
  addressItems,
  executiveOrderItems,
  tagItems,
  referenceItems,
  authorityItems,
  markItems,
  portionMarkItems,
  nextParagraphItems,
  blockItems,
  signatureItems,
  abbreviationItems,
];

/**
 * What may be typed at an offset of the cable, the likeliest first. In the body nothing is offered to those who did not
 * ask, but for the portion mark behind a parenthesis that opens a paragraph. Offsets are UTF-16, relative to the cable.
 */
export function completion(
  cable: Cable,
  offset: number,
  knowledge: Knowledge,
  circumstances: Circumstances,
): readonly CompletionItem[] {
  const place = placeAt(cable, offset, knowledge, circumstances);
  if (!place.asked && place.before.trim() === '') return []; // a line that nobody has begun
  const items = COMPLETIONS.flatMap((offer) => offer(place));
  return items.filter((item) => !isWritten(item, place, items.length === 1));
}

/** Nothing would come of taking it: it stands there. Among others it stays, for taking must not bring another. */
function isWritten({ span, newText }: CompletionItem, { cable, offset }: Place, isAlone: boolean): boolean {
  const typed = cable.text.slice(span.start, offset);
  return typed.trimEnd() === newText.trimEnd() && (isAlone || typed.endsWith(' '));
}
