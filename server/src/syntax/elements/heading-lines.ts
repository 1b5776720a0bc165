import type { Form } from '../forms';
import { LeafPattern } from '../leaf-pattern';
import type { Line } from '../lines';
import { type BranchKind, leaf, type SyntaxNode } from '../node';
import { spansOf } from '../scan';
import { tile } from '../tile';

/**
 * The lines of the transmission heading, FL1-FL9 (cable-format 4.8-4.15). A pattern's groups are named by the leaves
 * they give.
 */
interface HeadingLine {
  readonly kind: BranchKind;
  readonly pattern: LeafPattern;
}

/** The words as they should be, and each with one letter lost: `PIORITY`. */
const PRECEDENCES = ['IMMEDIATE', 'PRIORITY', 'ROUTINE', 'FLASH'].flatMap((word) => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
]);

const ADDRESS = String.raw`(?:(?<routingIndicator>R[A-Z0-9]{3,6}|ZEN) ?\/ ?)?(?<address>AIG \d{1,5}|[^\s](?:[^\n\r]*?[^\s])??)(?:[ \t]+(?<precedence>(?:NIACT )?(?:${PRECEDENCES.join('|')})))?(?:[ \t]+(?<messageNumber>\d{1,6}))?[ \t]*,?[ \t]*$`;

const line = (source: string): LeafPattern => new LeafPattern(source, 'm');

const HEADING_LINES: Partial<Record<Form, HeadingLine>> = {
  transmission: {
    kind: 'transmissionLine',
    pattern: line(String.raw`(?<label>V?ZCZC|VV) ?(?<text>[A-Z]{3})[ ]?(?<messageNumber>\d{3,4})`),
  },
  station: {
    kind: 'stationLine',
    pattern: line(
      String.raw`(?<label>DE) (?<routingIndicator>R[A-Z]{3,6}) #?(?<serial>\d{1,6}[A-Z]?)(?:/(?<sectionNumber>\d{2}))?(?: (?<filingTime>\d{7}))?`,
    ),
  },
  security: {
    kind: 'securityLine',
    pattern: line(String.raw`(?<operatingSignal>ZN[RY]) (?<text>[A-Z]{4,5})(?: (?<note>\S.*?))?[ \t]*$`),
  },
  dateTime: {
    kind: 'dateTimeLine',
    pattern: line(
      String.raw`(?:(?<prosign>[A-Z0](?:[ /]?[A-Z0])?)(?: {1,9}|-|(?=\d{6} ?Z)))?(?<dateTimeGroup>(?:[\dOoIl][\dOoIl ]{3,8}[A-Za-z]?(?: {0,9}[A-Za-z]{3,9}[.,]?)? {0,9}['’]?[\dOoIl]{1,4}|\d{6} ?[Zz](?: {1,9}[A-Za-z]{3,4})?))(?![\dA-Za-z])\.?(?:[ \t]+(?<operatingSignal>\S.*?))?[ \t]*$`,
    ),
  },
  from: { kind: 'fromLine', pattern: line(String.raw`(?<label>FM|FROM)(?: ?:)?[ \t]+${ADDRESS}`) },
  to: { kind: 'addressee', pattern: line(String.raw`(?<label>TO)(?: ?:)?[ \t]+${ADDRESS}`) },
  info: { kind: 'addressee', pattern: line(String.raw`(?<label>INFO)(?: ?:)?[ \t]+${ADDRESS}`) },
  exempt: { kind: 'addressee', pattern: line(String.raw`(?<label>XMT)[ \t]+${ADDRESS}`) },
  addressee: { kind: 'addressee', pattern: line(ADDRESS) },
  accounting: { kind: 'accountingLine', pattern: line(String.raw`(?<text>STATE GR(?:NC| ?\d+))`) },
  separator: { kind: 'separatorLine', pattern: line('(?<label>BT)') },
};

/** The tree of a heading line of the given form; undefined when the form is none of the heading's. */
export function headingLine(text: string, line: Line, form: Form): SyntaxNode | undefined {
  if (form === 'calledStations') return calledStations(text, line);
  const shape = HEADING_LINES[form];
  if (!shape) return undefined;
  const found = shape.pattern.at(text.slice(line.from, line.to), 0, line.from);
  return tile(shape.kind, text, { start: line.from, end: line.to }, found?.leaves ?? []);
}

const CAPITALS = /[A-Z]+/g;

function calledStations(text: string, line: Line): SyntaxNode {
  const words: SyntaxNode[] = [];
  for (const word of spansOf(CAPITALS, text.slice(line.from, line.to))) {
    const kind = word.end - word.start === 2 ? 'prosign' : 'routingIndicator';
    words.push(leaf(kind, line.from + word.start, line.from + word.end));
  }
  return tile('calledStationsLine', text, { start: line.from, end: line.to }, words);
}
