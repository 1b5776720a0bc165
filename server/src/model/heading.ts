import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type NodeKind, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type Dtg, readDtg, readStationLine, type StationLine } from './dtg';
import type { Elements } from './elements';
import { oneLine, spanOf } from './words';

/** An address of the heading: one line of FM, TO, INFO or XMT. */
export interface Address {
  readonly span: Span;
  /** The PLAD, `AMEMBASSY VALLETTA`. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly routingIndicator: string | null;
  readonly routingIndicatorSpan: Span | null;
  /** Precedence word after the address. */
  readonly precedence: string | null;
  readonly precedenceSpan: Span | null;
}

/** Format line 2: the precedence of the message and the stations called, `PP RUEHRO RUEHTU`. */
export interface CalledStations {
  readonly span: Span;
  /** The doubled prosign as printed, `PP`; null on a line of stations alone. */
  readonly prosign: { readonly span: Span; readonly text: string } | null;
}

/** Format line 4, the security warning: `ZNY CCCCC ZZH`. */
export interface SecurityLine {
  /** From the signal to the letters. */
  readonly span: Span;
  /** `ZNR` or `ZNY`. */
  readonly signal: string;
  /** The letter of the classification, five times: `CCCCC`. */
  readonly group: string;
}

/** The lines of one keyword: TO, INFO, XMT, or ACTION in the labelled form. */
export interface AddressGroup {
  readonly span: Span;
  readonly keyword: string;
  readonly keywordSpan: Span;
  readonly addresses: readonly Address[];
}

/** Transmission heading, FL1-FL9. */
export interface Heading {
  readonly span: Span;
  readonly calledStations: CalledStations | null;
  readonly station: StationLine | null;
  readonly security: SecurityLine | null;
  readonly dtg: Dtg | null;
  /** The date-time groups of later sections, which repeat the heading. */
  readonly laterDtgs: readonly Dtg[];
  readonly from: Address | null;
  /** The groups of addressees as they stand in the first run of the heading. */
  readonly groups: readonly AddressGroup[];
  readonly to: readonly Address[];
  readonly info: readonly Address[];
}

/** The lines of the transmission heading. */
export const HEADING_LINES: ReadonlySet<NodeKind> = new Set([
  'messageNumberLine',
  'transmissionLine',
  'calledStationsLine',
  'stationLine',
  'securityLine',
  'dateTimeLine',
  'fromLine',
  'addressees',
  'accountingLine',
  'separatorLine',
]);

/**
 * Reads the heading from its lines. Later sections and archives repeat it: the first of each line counts, so that no
 * addressee is doubled. Null where there is no line of a heading.
 */
export function readHeading(
  text: string,
  elements: Elements,
  bodyStart: number,
  knowledge: Knowledge,
): Heading | null {
  const lines = elements.of(HEADING_LINES);
  const first = lines[0];
  if (!first) return null;
  const called = elements.first('calledStationsLine');
  const station = elements.first('stationLine');
  const security = elements.first('securityLine');
  const dtgs = elements.all('dateTimeLine').map((line) => readDtg(text, line, knowledge));
  const from = elements.first('fromLine');
  const end = endOfHeading(lines, bodyStart);
  const groups = elements
    .all('addressees')
    .map((line) => readGroup(text, line, knowledge))
    .filter((group) => group !== null);
  const to = groups.find(({ keyword }) => /^(?:TO|ACTION)$/i.test(keyword));
  const info = groups.find(({ keyword }) => /^INFO$/i.test(keyword));
  return {
    span: { start: first.start, end },
    calledStations: called ? readCalledStations(text, called) : null,
    station: station ? readStationLine(text, station) : null,
    security: security ? readSecurityLine(text, security) : null,
    dtg: dtgs[0] ?? null,
    laterDtgs: dtgs.slice(1).filter((dtg) => dtg !== null),
    from: from ? readAddress(text, from, knowledge) : null,
    groups: groups.filter(({ span }) => span.end <= end),
    to: to?.addresses ?? [],
    info: info?.addresses ?? [],
  };
}

function readCalledStations(text: string, node: SyntaxNode): CalledStations {
  const prosign = childOf(node, 'prosign');
  return {
    span: spanOf(node),
    prosign: prosign ? { span: spanOf(prosign), text: text.slice(prosign.start, prosign.end) } : null,
  };
}

function readSecurityLine(text: string, node: SyntaxNode): SecurityLine {
  const signal = childOf(node, 'operatingSignal') ?? node;
  const group = childOf(node, 'text') ?? node;
  return {
    span: { start: signal.start, end: group.end },
    signal: text.slice(signal.start, signal.end),
    group: text.slice(group.start, group.end),
  };
}

/**
 * Where the first run of the heading ends: before the first kind of line that comes a second time, and before the body,
 * below which addressees may stand.
 */
function endOfHeading(lines: readonly SyntaxNode[], bodyStart: number): number {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const isRepeatable = line.kind === 'addressees' || line.kind === 'calledStationsLine';
    const isRepeated = !isRepeatable && lines.findIndex(({ kind }) => kind === line.kind) < index;
    if (isRepeated || (end > 0 && line.start > bodyStart)) break;
    end = line.end;
  }
  return end;
}

/** Null where the first line has lost its keyword. */
function readGroup(text: string, node: SyntaxNode, knowledge: Knowledge): AddressGroup | null {
  const keyword = node.children[0] && childOf(node.children[0], 'label');
  if (!keyword) return null;
  const addresses = childrenOf(node, 'addressee')
    .filter((line) => childOf(line, 'address'))
    .map((line) => readAddress(text, line, knowledge));
  return {
    span: spanOf(node),
    keyword: text.slice(keyword.start, keyword.end),
    keywordSpan: spanOf(keyword),
    addresses,
  };
}

/** Reads a line of sender or addressee. */
export function readAddress(text: string, node: SyntaxNode, knowledge: Knowledge): Address {
  const name = childOf(node, 'address');
  const establishment = childOf(node, 'establishment');
  const indicator = childOf(node, 'routingIndicator');
  const precedence = childOf(node, 'precedence');
  const word = precedence ? printed(text, precedence) : null;
  const address = name ? printed(text, name) : '';
  return {
    span: spanOf(node),
    // A turned address is put right: ROME, AMEMBASSY is AMEMBASSY ROME.
    name: establishment ? `${printed(text, establishment)} ${address}`.trim() : address,
    nameSpan: { start: (name ?? node).start, end: (establishment ?? name ?? node).end },
    routingIndicator: indicator ? printed(text, indicator) : null,
    routingIndicatorSpan: indicator ? spanOf(indicator) : null,
    precedence: word === null ? null : (knowledge.precedences.byWord(word)?.word ?? word),
    precedenceSpan: precedence ? spanOf(precedence) : null,
  };
}

function printed(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}
