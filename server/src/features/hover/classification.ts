import type { Level } from '../../knowledge';
import { textOf } from '../../text/span';
import { sentence } from '../wording';
import { card } from './card';
import type { Hover } from './place';

/** What a level says about the harm of a release (E.O. 12356, 12958 and 13526, first part). */
const LEVEL_MEANINGS: Readonly<Partial<Record<Level, string>>> = {
  UNCLASSIFIED: 'Not classified. A caption such as SENSITIVE may limit who sees it all the same.',
  RESTRICTED: 'A level below CONFIDENTIAL, dropped in 1953; allied governments still use it.',
  CONFIDENTIAL: 'Its release could be expected to damage national security.',
  SECRET: 'Its release could be expected to cause serious damage to national security.',
  'TOP SECRET': 'Its release could be expected to cause exceptionally grave damage to national security.',
};

/** A classification word of the text line, or at head and foot of a page. */
export const classificationHover: Hover = ({ cable, knowledge, leaf, element }) => {
  const onPage = element.kind === 'pageClassification';
  if (leaf.kind !== 'classification' && !onPage) return null;
  const printed = textOf(cable.text, leaf);
  const form = knowledge.classifications.find(printed) ?? knowledge.classifications.nearest(printed);
  if (!form?.level) return null;
  return card(
    leaf,
    form.level,
    onPage ? 'classification, as every page repeats it' : 'classification of the cable',
    LEVEL_MEANINGS[form.level],
    (form.status === 'historic' || form.status === 'obsolete') && sentence(form.note),
    leaf.problem === 'garbled' && `Damaged in this copy; as printed it should be ${form.form}.`,
  );
};
