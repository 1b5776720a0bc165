import type { Dtg } from '../../model/dtg';
import type { NodeKind, SyntaxNode } from '../../syntax/node';
import { type Attributes, element, isElement } from './element';
import { instant } from './instants';
import type { Reading } from './reading';
import { around, type Overlay } from './words';

/** The element of a leaf: its name, its type, and what only the reading knows. */
interface LeafForm {
  readonly name: string;
  readonly type?: string;
  readonly attributes?: (reading: Reading, leaf: SyntaxNode) => Attributes;
}

/** What the leaves of a line become; the others are its words. */
const LEAVES: Partial<Readonly<Record<NodeKind, LeafForm>>> = {
  label: { name: 'label' },
  prosign: { name: 'seg', type: 'prosign' },
  dateTimeGroup: { name: 'date', attributes: ({ dtgs }, leaf) => momentOf(dtgs.get(leaf.start)) },
  date: { name: 'date' },
  localTime: { name: 'time' },
  filingTime: { name: 'time', type: 'filing' },
  operatingSignal: { name: 'seg', type: 'operatingSignal' },
  routingIndicator: { name: 'idno', type: 'routingIndicator' },
  address: { name: 'orgName' },
  establishment: { name: 'orgName', type: 'establishment' },
  sender: { name: 'orgName' },
  precedence: { name: 'seg', type: 'precedence' },
  messageNumber: { name: 'idno', type: 'messageNumber' },
  office: { name: 'orgName', type: 'office' },
  serial: { name: 'idno', type: 'serial' },
  year: { name: 'date', type: 'year' },
  classification: { name: 'term', type: 'classification' },
  section: { name: 'seg', type: 'section' },
  series: { name: 'seg', type: 'series' },
  post: { name: 'placeName' },
  caption: { name: 'term', type: 'caption' },
  orderNumber: { name: 'idno', type: 'executiveOrder' },
  declassification: { name: 'seg', type: 'declassification' },
  tag: { name: 'term', type: 'tag', attributes: ({ tags }, leaf) => ({ key: tags.get(leaf.start)?.code }) },
  personName: { name: 'persName' },
  letter: { name: 'seg', type: 'letter' },
  note: { name: 'seg', type: 'note' },
  number: { name: 'label' },
  portionMark: {
    name: 'seg',
    type: 'portionMark',
    attributes: ({ portionMarks }, leaf) => ({ n: portionMarks.get(leaf.start)?.mark }),
  },
  ruler: { name: 'metamark', attributes: () => ({ function: 'ruler' }) },
  signature: { name: 'persName' },
  controlNumber: { name: 'idno', type: 'control' },
  fileNumber: { name: 'idno', type: 'file' },
};

function momentOf(dtg: Dtg | undefined): Attributes {
  return { when: dtg?.iso == null ? null : instant(dtg.iso) };
}

/** The element over a leaf; null where its words need none. */
export function fieldOverlay(reading: Reading, leaf: SyntaxNode): Overlay | null {
  const form = LEAVES[leaf.kind];
  if (!form) return null;
  const { name, type, attributes } = form;
  return around(leaf, (content, part) => {
    // a mark of the transcriber has no place in idno
    const fitting = name === 'idno' && content.some(isElement) ? 'seg' : name;
    const known = attributes?.(reading, leaf);
    return element(fitting, { type, ...known, part: fitting === 'seg' ? part : null }, content);
  });
}
