import { itemAt } from '../search';
import { sentence } from '../wording';
import { card } from './card';
import type { Hover } from './place';
import { isInParentheses, wordAt } from './words';

/** An office of a passing or attention line: `EUR/CACEN (DOE)`. The names in parentheses are left alone. */
export const officeHover: Hover = ({ cable, knowledge, offset }) => {
  const line = itemAt(cable.passing, offset);
  const entry = line && itemAt(line.offices, offset);
  if (!entry || isInParentheses(cable.text, offset, entry.span)) return null;
  const word = wordAt(cable.text, offset, entry.span);
  const office = word && knowledge.offices.find(word.text);
  const above = word && knowledge.offices.parent(word.text);
  if (!word || !(office ?? above)) return null;
  return card(
    word.span,
    word.text,
    (office?.kind ?? 'office').replace('-', ' '),
    office && sentence(office.name),
    above && `Part of ${above.symbol}, ${above.name}.`,
  );
};
