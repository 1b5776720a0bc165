import type { Knowledge } from '../../knowledge';
import { childOf, type SyntaxNode } from '../../syntax/node';
import type { Elements } from '../elements';
import { type Address, type Heading, readAddress } from '../heading';
import { oneLine, spanOf } from '../words';

const HEAD: ReadonlySet<SyntaxNode['kind']> = new Set([
  'formTitle',
  'chargeBox',
  'marginLine',
  'controlLine',
  'receivedLine',
  'placeLine',
  'numberLine',
  'fromLine',
  'addressee',
  'volumeTitle',
]);

/** What a form without a transmission heading has not. */
const NOTHING_TRANSMITTED = {
  calledStations: null,
  station: null,
  security: null,
  dtg: null,
  laterDtgs: [],
  groups: [],
} as const;

/** Sender and readers of a telegram on paper, from its boxes, its sent line, or the title of an edited text. */
export function readPaperHeading(
  text: string,
  elements: Elements,
  isOutgoing: boolean,
  knowledge: Knowledge,
): Heading | null {
  const lines = headOf(elements.inOrder);
  const [first, last] = [lines[0], lines.at(-1)];
  const { to, info } = boxes(text, elements, knowledge);
  addVolumeTitle(text, elements, to);
  addSentLine(text, elements, to, info);
  const from = senderOf(text, elements, isOutgoing, knowledge);
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { span, from, to, info, ...NOTHING_TRANSMITTED };
}

/** The lines of the first head, up to the text or the next sheet. */
function headOf(elements: readonly SyntaxNode[]): SyntaxNode[] {
  const text = elements.findIndex(({ kind }) => kind === 'paragraph');
  return elements.slice(0, text < 0 ? elements.length : text).filter(({ kind }) => HEAD.has(kind));
}

/** TO, ACTION and INFO; a line without a label goes on with the one before. Later sheets repeat them. */
function boxes(text: string, elements: Elements, knowledge: Knowledge): { to: Address[]; info: Address[] } {
  const [to, info]: [Address[], Address[]] = [[], []];
  let group = to;
  for (const node of elements.all('addressee')) {
    if (!childOf(node, 'address')) continue;
    const label = childOf(node, 'label');
    if (label) group = /INFO/i.test(text.slice(label.start, label.end)) ? info : to;
    addOnce(group, readAddress(text, node, knowledge));
  }
  return { to, info };
}

/** `Telegram From the Embassy in Italy to the Department of State`. */
function addVolumeTitle(text: string, elements: Elements, to: Address[]): void {
  for (const node of elements.all('volumeTitle')) {
    const address = childOf(node, 'address');
    if (address) addOnce(to, addressAt(text, address));
  }
}

/** `SENT ROME 22, REPEATED DEPARTMENT 140`: readers beside the Department, whose copy the form is. */
function addSentLine(text: string, elements: Elements, to: Address[], info: Address[]): void {
  const hasReader = to.length > 0;
  for (const node of elements.all('sentLine')) {
    let group = to;
    for (const leaf of node.children) {
      if (leaf.kind === 'label')
        group = /^(?:sent|action)/i.test(text.slice(leaf.start, leaf.end)) ? to : info;
      if (leaf.kind !== 'address') continue;
      const isDepartment = /^dep/i.test(text.slice(leaf.start, leaf.end));
      if (!isDepartment || (group === to && !hasReader)) addOnce(group, addressAt(text, leaf));
    }
  }
}

function senderOf(
  text: string,
  elements: Elements,
  isOutgoing: boolean,
  knowledge: Knowledge,
): Address | null {
  const line = elements.first('fromLine');
  if (line) return readAddress(text, line, knowledge);
  const titles = elements.all('volumeTitle');
  const sender = titles.map((node) => childOf(node, 'sender')).find((leaf) => leaf !== undefined);
  if (sender) return addressAt(text, sender);
  const title = elements.first('formTitle');
  if (isOutgoing && title) return { ...addressAt(text, title), name: 'Department of State' };
  const place = elements.all('placeLine').find((node) => childOf(node, 'post'));
  const post = place && childOf(place, 'post');
  return post ? addressAt(text, post) : null;
}

function addressAt(text: string, node: SyntaxNode): Address {
  return {
    span: spanOf(node),
    name: oneLine(text.slice(node.start, node.end)),
    nameSpan: spanOf(node),
    routingIndicator: null,
    routingIndicatorSpan: null,
    precedence: null,
    precedenceSpan: null,
  };
}

function addOnce(group: Address[], address: Address): void {
  if (!group.some(({ name }) => name.toUpperCase() === address.name.toUpperCase())) group.push(address);
}
