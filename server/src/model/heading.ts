import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type Dtg, readDtg, readStationLine, type StationLine } from './dtg';
import { spanOf, wordsOf } from './words';

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

/** Transmission heading, FL1-FL9. */
export interface Heading {
  readonly span: Span;
  readonly station: StationLine | null;
  readonly dtg: Dtg | null;
  readonly from: Address | null;
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
  const station = find('stationLine');
  const dateTime = find('dateTimeLine');
  const from = find('fromLine');
  const groups = lines.filter((line) => line.kind === 'addressees');
  return {
    span: { start: first.start, end: endOfHeading(lines, bodyStart) },
    station: station ? readStationLine(text, station) : null,
    dtg: dateTime ? readDtg(text, dateTime, knowledge) : null,
    from: from ? readAddress(text, from, knowledge) : null,
    to: addressesOf(text, groups, /^(?:TO|ACTION)$/i, knowledge),
    info: addressesOf(text, groups, /^INFO$/i, knowledge),
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

function addressesOf(
  text: string,
  groups: readonly SyntaxNode[],
  keyword: RegExp,
  knowledge: Knowledge,
): Address[] {
  const group = groups.find((candidate) => {
    const label = candidate.children[0] && childOf(candidate.children[0], 'label');
    return label !== undefined && keyword.test(text.slice(label.start, label.end));
  });
  const lines = group ? childrenOf(group, 'addressee') : [];
  return lines.filter((line) => childOf(line, 'address')).map((line) => readAddress(text, line, knowledge));
}

function readAddress(text: string, node: SyntaxNode, knowledge: Knowledge): Address {
  const name = childOf(node, 'address');
  const establishment = childOf(node, 'establishment');
  const indicator = childOf(node, 'routingIndicator');
  const precedence = childOf(node, 'precedence');
  const word = wordsOf(text, node, 'precedence');
  return {
    span: spanOf(node),
    // A turned address is put right: ROME, AMEMBASSY is AMEMBASSY ROME.
    name: [wordsOf(text, node, 'establishment'), wordsOf(text, node, 'address')].filter(Boolean).join(' '),
    nameSpan: { start: (name ?? node).start, end: (establishment ?? name ?? node).end },
    routingIndicator: wordsOf(text, node, 'routingIndicator'),
    routingIndicatorSpan: indicator ? spanOf(indicator) : null,
    precedence: word === null ? null : (knowledge.precedences.byWord(word)?.word ?? word),
    precedenceSpan: precedence ? spanOf(precedence) : null,
  };
}
