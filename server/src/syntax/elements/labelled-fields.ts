import type { FieldName } from '../../knowledge/printed-forms';
import type { Span } from '../../text/span';
import { type FieldLabel, labelAt } from '../labelled';
import { LeafPattern } from '../leaf-pattern';
import { type BranchKind, branch, type LeafKind, leaf, type SyntaxNode } from '../node';
import { spansOf } from '../scan';
import { Tiles, tile } from '../tile';

/** The fields that only cables of labelled fields have (cable-format 5.4): each takes the whole stretch of the field. */

type Read = (text: string, span: Span, label: FieldLabel) => SyntaxNode;

const READERS: Partial<Record<FieldName, Read>> = {
  mrn: parts(
    'messageNumberLine',
    new LeafPattern(
      String.raw`(?:'?(?<year>\d{4}|\d{2})[ \t]*)?(?<post>[A-Z][A-Z .'-]{0,60}?)[ \t]{0,80}(?<serial>\d+)`,
      'i',
    ),
  ),
  dtg: parts(
    'dateTimeLine',
    new LeafPattern(
      String.raw`(?:(?<text>[^/\n\r]{0,60}?)[ \t]*/[ \t]*)?(?<dateTimeGroup>\d[\dOIl]{3,6} ?[A-Z]? ?[A-Z]{3,4}\.? ?\d{2,4})`,
      'i',
    ),
  ),
  from: parts(
    'fromLine',
    new LeafPattern(
      String.raw`(?<address>[^\s,](?:[^\n\r,]*[^\s,])?)(?:,[ \t]*(?<establishment>[^\n\r]*[^\s]))?`,
      'i',
    ),
  ),
  to: addressees,
  action: addressees,
  info: addressees,
  exempt: addressees,
  captions: lines('captionLine', 'caption'),
  'pass-line': lines('passingLine', 'text'),
  signature: words('signatureLine', 'signature'),
  'dissemination-rule': words('disseminationLine', 'text'),
};

/** `Captions: SENSITIVE`: the field whose label stands at the start of the span. */
export function labelledField(text: string, span: Span): SyntaxNode {
  const label = labelAt(text, span.start);
  if (!label) return tile('unclassified', text, span, [leaf('text', span.start, span.end)]);
  return (READERS[label.field] ?? words('draftingLine', 'text'))(text, span, label);
}

/** A field whose value has parts, named by the groups of the pattern; what the pattern does not fit is text. */
function parts(kind: BranchKind, pattern: LeafPattern): Read {
  return (text, span, label) => {
    const found = pattern.at(text, skipBlanks(text, label.value, span.end));
    if (!found || found.end > span.end) return words(kind, 'text')(text, span, label);
    return tile(kind, text, span, [leaf('label', label.start, label.end), ...found.leaves]);
  };
}

/** A field whose value is one leaf. */
function words(kind: BranchKind, value: LeafKind): Read {
  return (text, span, label) => {
    const start = skipBlanks(text, label.value, span.end);
    const leaves = start < span.end ? [leaf(value, start, span.end)] : [];
    return tile(kind, text, span, [leaf('label', label.start, label.end), ...leaves]);
  };
}

/** A field with a value on each line. */
function lines(kind: BranchKind, value: LeafKind): Read {
  return (text, span, label) => {
    const leaves = entriesOf(text, label.value, span.end).map(({ start, end }) => leaf(value, start, end));
    return tile(kind, text, span, [leaf('label', label.start, label.end), ...leaves]);
  };
}

/**
 * `ROME, AMEMBASSY ROUTINE`: an address turned round, or a collective, and its precedence. Lengths are bounded, so that
 * a line of blanks costs no more than its length.
 */
const ADDRESS = new LeafPattern(
  String.raw`(?<address>[^\s,][^\n\r,]{0,120}?)(?:,[ \t]*(?<establishment>[^\s][^\n\r]{0,120}?))?(?:\s{1,80}(?<precedence>NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE|FLASH))?[ \t]{0,80}(?=[;\n\r]|$)`,
  'i',
);

/** Addressees, one a line or parted by semicolons; the label belongs to the first. */
function addressees(text: string, span: Span, label: FieldLabel): SyntaxNode {
  const tiles = new Tiles(text, span.start);
  const entries = withPrecedences(text, entriesOf(text, label.value, span.end));
  const [first = { start: span.end, end: span.end }] = entries;
  const head = leaf('label', label.start, label.end);
  tiles.append(
    tile('addressee', text, { start: span.start, end: first.end }, [head, ...addressOf(text, first)]),
  );
  for (const entry of entries.slice(1)) tiles.append(tile('addressee', text, entry, addressOf(text, entry)));
  tiles.fillTo(span.end);
  return branch('addressees', span, tiles.nodes);
}

/** A precedence that went onto the next line belongs to the address above it. */
function withPrecedences(text: string, entries: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const entry of entries) {
    const above = whole.at(-1);
    if (above && PRECEDENCE.test(text.slice(entry.start, entry.end)))
      whole[whole.length - 1] = { start: above.start, end: entry.end };
    else whole.push(entry);
  }
  return whole;
}

const PRECEDENCE = /^(?:NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE|FLASH)$/i;

function addressOf(text: string, { start, end }: Span): SyntaxNode[] {
  return (start < end && ADDRESS.at(text, start)?.leaves) || [];
}

const ENTRY = /[^\s;](?:[^\n\r;]*[^\s;])?/g;

/** The stretches of a value between line ends and semicolons, without blanks at their ends. */
function entriesOf(text: string, start: number, end: number): Span[] {
  return spansOf(ENTRY, text.slice(start, end)).map((place) => ({
    start: start + place.start,
    end: start + place.end,
  }));
}

function skipBlanks(text: string, from: number, end: number): number {
  return end - text.slice(from, end).trimStart().length;
}
