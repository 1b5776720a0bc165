import type { FieldName } from '../../knowledge/printed-forms';
import { labelledField } from '../elements/labelled-fields';
import type { Form } from '../forms';
import type { SyntaxNode } from '../node';
import type { Source } from '../source';

/** `ROME, AMEMBASSY ROUTINE`: an address turned round. */
const TURNED = /^[A-Z][A-Z .'-]+, [A-Z]{2}[A-Z /()'-]*$/;

/** Reads the labelled field that begins at a line, with all its lines. */
export function readLabelled(source: Source, start: number): { node: SyntaxNode; next: number } {
  const next = labelledEnd(source, start);
  const span = { start: source.line(start).from, end: source.line(next - 1).to };
  return { node: labelledField(source.text, span), next };
}

/** The index of the line behind the last of a labelled field: its value goes on where lines are indented. */
export function labelledEnd(source: Source, start: number): number {
  let index = start + 1;
  while (source.top(index) !== 'empty' && goesOn(source, start, index)) index++;
  return index;
}

function goesOn(source: Source, start: number, index: number): boolean {
  const form = source.top(index);
  if (form !== 'plain' && form !== 'passing' && form !== 'bareMrn' && form !== 'addressee') return false;
  const { start: edge, from } = source.line(index);
  const label = source.label(start);
  const isEmpty = index === start + 1 && label !== null && label.value >= source.line(start).to;
  return (
    from > edge ||
    isEmpty ||
    CLEARANCE.test(source.words(index)) ||
    /[,;]$/.test(source.words(index - 1)) ||
    isTurned(source.words(index)) ||
    (isOfAddressees(label?.field) && COLLECTIVE.test(source.words(index)))
  );
}

function isOfAddressees(field: FieldName | undefined): boolean {
  return field === 'info' || field === 'action' || field === 'exempt' || field === 'to';
}

const COLLECTIVE = /^[A-Z][A-Z -]*\bCOLLECTIVE\b/;

/** `ECON:Roe, Richard`, who cleared the cable, too. */
const CLEARANCE = /^[A-Z][A-Z/&-]{1,11}: ?[A-Z][A-Za-z'-]+, ?[A-Z]/;

function isTurned(words: string): boolean {
  return TURNED.test(words);
}

/** `Info: they arrived.` behind an empty line is prose, though INFO is a label. */
export function isProse(source: Source, index: number): boolean {
  const field = source.label(index)?.field;
  if (field !== 'info' && field !== 'action') return false;
  return source.isEmpty(index - 1) && !isAddresseesField(source, index);
}

/** How many lines of a mail may stand between its sender and its day. */
const MOST_SENDERS = 2;

/** The index behind the head of a mail, `From: Doe, Jane` with the line `Sent:` near below it; the same index where there is none. */
export function endOfMailHead(source: Source, start: number): number {
  if (source.label(start)?.field !== 'from') return start;
  let index = start + 1;
  while (index <= start + MOST_SENDERS && !source.isEmpty(index) && !SENT.test(source.words(index))) index++;
  if (!SENT.test(source.words(index))) return start;
  while (!source.isEmpty(index) && !OF_CABLES.has(source.top(index))) index++;
  return index;
}

/** With one of these the cable begins, though no empty line parts it from the mail. */
const OF_CABLES: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'security',
  'dateTime',
  'textLine',
  'classificationAlone',
  'executiveOrder',
  'tags',
]);

const SENT = /^[*_]{0,3}Sent ?:/;

/** Addressees may stand below the text; any other word with a colon is prose there. */
export function isAddresseesField(source: Source, index: number): boolean {
  const label = source.label(index);
  if (label?.field !== 'info' && label?.field !== 'action' && label?.field !== 'exempt') return false;
  const value = source.text.slice(label.value, source.line(index).to) || source.words(index + 1);
  return value.split(/;\s*/).every((entry) => TURNED.test(entry) || /\bCOLLECTIVE\b/.test(entry));
}
