import type { Form } from '../forms';
import type { Line } from '../lines';
import { type BranchKind, leaf, type SyntaxNode } from '../node';
import { leavesOf, tile } from '../tile';

/**
 * The lines of the transmission heading, FL1-FL9 (cable-format 4.8-4.15). A pattern's groups are named by the leaves
 * they give.
 */
interface HeadingLine {
  readonly kind: BranchKind;
  readonly pattern: RegExp;
}

/** The words as they should be, and each with one letter lost: `PIORITY`. */
const PRECEDENCES = ['IMMEDIATE', 'PRIORITY', 'ROUTINE', 'FLASH'].flatMap((word) => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
]);

const ADDRESS = String.raw`(?:(?<routingIndicator>R[A-Z0-9]{3,6})\/ ?)?(?<address>[^\s](?:[^\n\r]*?[^\s])??)(?:[ \t]+(?<precedence>(?:NIACT )?(?:${PRECEDENCES.join('|')})))?(?:[ \t]+(?<messageNumber>\d{1,6}))?[ \t]*$`;

const HEADING_LINES: Partial<Record<Form, HeadingLine>> = {
  transmission: {
    kind: 'transmissionLine',
    pattern: /(?<label>V?ZCZC|VV) ?(?<text>[A-Z]{3})[ ]?(?<messageNumber>\d{3,4})/dmy,
  },
  station: {
    kind: 'stationLine',
    pattern:
      /(?<label>DE) (?<routingIndicator>R[A-Z]{3,6}) #?(?<serial>\d{1,6}[A-Z]?)(?:\/(?<sectionNumber>\d{2}))?(?: (?<filingTime>\d{7}))?/dmy,
  },
  security: {
    kind: 'securityLine',
    pattern: /(?<operatingSignal>ZN[RY]) (?<text>[A-Z]{4,5})(?: (?<note>\S.*?))?[ \t]*$/dmy,
  },
  dateTime: {
    kind: 'dateTimeLine',
    pattern:
      /(?:(?<prosign>[A-Z0](?: [A-Z0])?) {1,9})?(?<dateTimeGroup>[\dOoIl][\dOoIl ]{3,8}[A-Za-z]?(?: {0,9}[A-Za-z]{3,4}\.?)? {0,9}[\dOoIl]{1,4})(?![\dA-Za-z])(?:[ \t]+(?<operatingSignal>\S.*?))?[ \t]*$/dmy,
  },
  from: { kind: 'fromLine', pattern: new RegExp(String.raw`(?<label>FM)[ \t]+${ADDRESS}`, 'dmy') },
  to: { kind: 'addressee', pattern: new RegExp(String.raw`(?<label>TO)[ \t]+${ADDRESS}`, 'dmy') },
  info: { kind: 'addressee', pattern: new RegExp(String.raw`(?<label>INFO)[ \t]+${ADDRESS}`, 'dmy') },
  exempt: { kind: 'addressee', pattern: new RegExp(String.raw`(?<label>XMT)[ \t]+${ADDRESS}`, 'dmy') },
  addressee: { kind: 'addressee', pattern: new RegExp(ADDRESS, 'dmy') },
  accounting: { kind: 'accountingLine', pattern: /(?<text>STATE GR(?:NC| ?\d+))/dmy },
  separator: { kind: 'separatorLine', pattern: /(?<label>BT)/dmy },
};

/** The tree of a heading line of the given form; undefined when the form is none of the heading's. */
export function headingLine(text: string, line: Line, form: Form): SyntaxNode | undefined {
  if (form === 'calledStations') return calledStations(text, line);
  const shape = HEADING_LINES[form];
  if (!shape) return undefined;
  shape.pattern.lastIndex = 0;
  const match = shape.pattern.exec(text.slice(line.from, line.to));
  return tile(shape.kind, text, { start: line.from, end: line.to }, match ? leavesOf(match, line.from) : []);
}

function calledStations(text: string, line: Line): SyntaxNode {
  const words: SyntaxNode[] = [];
  for (const word of text.slice(line.from, line.to).matchAll(/[A-Z]+/g)) {
    const start = line.from + word.index;
    words.push(leaf(word[0].length === 2 ? 'prosign' : 'routingIndicator', start, start + word[0].length));
  }
  return tile('calledStationsLine', text, { start: line.from, end: line.to }, words);
}
