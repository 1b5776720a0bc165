import type { NodeKind } from '../../syntax/node';
import { textOf } from '../../text/span';
import { card } from './card';
import type { Hover } from './place';
import { referencesOf } from './references';

/** What a label opens; in a text the same words may stand for something else (FM: foreign minister). */
const LABELS: Readonly<Record<string, readonly [kind: string, meaning: string]>> = {
  FM: ['from', 'The post or office that sends the cable.'],
  TO: ['action addressees', 'They are to act on the cable.'],
  INFO: ['information addressees', 'They are to know of the cable, and need not act.'],
  XMT: ['exempt addressees', 'Members of a collective address that do not get the cable.'],
};

const HEADING: ReadonlySet<NodeKind> = new Set(['fromLine', 'addressees', 'addressee']);

/** The label of a line of addresses, `FM` or `INFO`, and that of the references. */
export const labelHover: Hover = ({ cable, leaf, element }) => {
  if (leaf.kind !== 'label') return null;
  const label = textOf(cable.text, leaf);
  if (element.kind === 'referenceLine') return card(leaf, label, 'references', referencesOf(cable));
  const [kind, meaning] = (HEADING.has(element.kind) && LABELS[label]) || [];
  return kind && meaning ? card(leaf, label, kind, meaning) : null;
};
