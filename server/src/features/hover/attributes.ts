import { sentence } from '../wording';
import { card } from './card';
import type { Hover } from './place';

/** A key of the National Archives' block of attributes. */
export const attributeHover: Hover = ({ cable, knowledge, leaf, element }) => {
  if (element.kind !== 'attribute' || leaf.kind !== 'label') return null;
  const key = cable.text.slice(leaf.start, leaf.end);
  const found = knowledge.archiveAttributes.find(key);
  return found ? card(leaf, key, "of the archive's file", sentence(found.meaning)) : null;
};
