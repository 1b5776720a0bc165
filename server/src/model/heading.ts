import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type Dtg, readDtg, readStationLine, type StationLine } from './dtg';
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

/**
 * Reads the heading from its lines. Later sections and archives repeat it: the first of each line counts, so that no
 * addressee is doubled. Null where there is no line of a heading.
 */
export function readHeading(
  text: string,
  lines: readonly SyntaxNode[],
  bodyStart: number,
  knowledge: Knowledge,
): Heading | null {
  const first = lines[0];
  if (!first) return null;
  const find = (kind: SyntaxNode['kind']): SyntaxNode | undefined => lines.find((line) => line.kind === kind);
  const called = find('calledStationsLine');
  const station = find('stationLine');
  const security = find('securityLine');
  const dtgs = lines
    .filter((line) => line.kind === 'dateTimeLine')
    .map((line) => readDtg(text, line, knowledge));
  const from = find('fromLine');
  const end = endOfHeading(lines, bodyStart);
  const allGroups = lines
    .filter((line) => line.kind === 'addressees')
    .flatMap((line) => readGroup(text, line, knowledge) ?? []);
  const addresses = (keyword: RegExp): readonly Address[] =>
    allGroups.find((group) => keyword.test(group.keyword))?.addresses ?? [];
  return {
    span: { start: first.start, end },
    calledStations: called ? readCalledStations(text, called) : null,
    station: station ? readStationLine(text, station) : null,
    security: security ? readSecurityLine(text, security) : null,
    dtg: dtgs[0] ?? null,
    laterDtgs: dtgs.slice(1).flatMap((dtg) => dtg ?? []),
    from: from ? readAddress(text, from, knowledge) : null,
    groups: allGroups.filter(({ span }) => span.end <= end),
    to: addresses(/^(?:TO|ACTION)$/i),
    info: addresses(/^INFO$/i),
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
  const seen = new Set<string>();
  let end = 0;
  for (const line of lines) {
    const repeatable = line.kind === 'addressees' || line.kind === 'calledStationsLine';
    if ((!repeatable && seen.has(line.kind)) || (end > 0 && line.start > bodyStart)) break;
    seen.add(line.kind);
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
