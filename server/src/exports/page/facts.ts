import { dateInWords } from '../../features/date-words';
import { printedNumber } from '../../features/outline/header';
import type {
  AddressRecord,
  CableRecord,
  ExecutiveOrderRecord,
  ReferenceRecord,
  TagRecord,
} from '../../features/record';
import type { Cable } from '../../model/cable';
import type { ExportedCable } from '../exporter';
import { citedName, nameOf } from '../names';

/** What head and front tell of one thing. */
export interface Fact {
  readonly name: string;
  readonly values: readonly FactValue[];
  /** Few readers ask for it. */
  readonly isMinor: boolean;
}

/** One answer, and what makes it plainer. */
export interface FactValue {
  readonly text: string;
  /** In other words: what a code means, the number of a reference in full; empty where there is nothing to add. */
  readonly note: string;
  /** For machines: a moment, ISO. */
  readonly iso?: string;
  /** Of a reference: its letter, and the names of the cables that may be meant. */
  readonly reference?: { readonly letter: string | null; readonly names: readonly string[] };
}

/** What head and front tell, in the order in which a reader asks for it; nothing of what they do not. */
export function factsOf(exported: ExportedCable): readonly Fact[] {
  const { cable, record } = exported;
  const { precedence, section, distribution, executiveOrder: order, paper } = record;
  const chief: readonly Told[] = [
    [record.mrn ? 'MRN' : 'Number', [numberOf(exported)]],
    ['Date', dateOf(cable, record)],
    ['From', [record.from]],
    ['To', record.to.map(addressOf)],
    ['Info', record.info.map(addressOf)],
    ['Classification', [record.classification?.level]],
    ['Captions', [record.captions.join(', ')]],
    ['TAGS', record.tags.map(tagOf)],
    ['References', record.references.map(referenceOf)],
    ['Copy', [record.partial && 'a partial extract of the original']],
  ];
  const minor: readonly Told[] = [
    ['For', record.attention],
    ['Precedence', [[precedence?.action, precedence?.info].filter(Boolean).join(', ')]],
    ['Executive order', [order && orderOf(order)]],
    ['Declassification', [order?.date && dateInWords(order.date)]],
    ['Classified by', [record.classifiedBy?.text.replace(LABEL, '')]],
    ['Section', [section && [section.number, section.of].filter(Boolean).join(' of ')]],
    ['Action office', [distribution?.action]],
    ['Distribution', [distribution?.info.join(', ')]],
    ['Drafted by', [record.draftedBy]],
    ['Approved by', [record.approvedBy]],
    ['Received', [paper?.received?.text]],
    ['Control number', [paper?.control]],
    ['File number', [paper?.fileNumber]],
  ];
  return [...chief.map((told) => factOf(told, false)), ...minor.map((told) => factOf(told, true))].filter(
    ({ values }) => values.length > 0,
  );
}

/** A name, and what is told under it. */
type Told = readonly [string, readonly (FactValue | string | number | false | null | undefined)[]];

function factOf([name, told]: Told, isMinor: boolean): Fact {
  const values = told.map((value) =>
    typeof value === 'object' && value !== null ? value : { text: value ? String(value) : '', note: '' },
  );
  return { name, values: values.filter(({ text }) => text !== ''), isMinor };
}

/** What the text of a classification authority begins with. */
const LABEL = /^classified by\s*:?\s*/i;

/** The name by which others refer to a cable; where it has none, its number as printed. */
export function numberOf(exported: ExportedCable): string {
  return nameOf(exported) ?? printedNumber(exported.cable);
}

/** The day of a cable in words, as far as it is known. */
export function dayOf({ date }: Cable): string {
  return date === null ? '' : dateInWords(date);
}

function dateOf(cable: Cable, { dtg, paper }: CableRecord): readonly FactValue[] {
  const day = dayOf(cable);
  const printed = dtg?.text ?? paper?.sent?.text ?? '';
  if (!day) return printed ? [{ text: printed, note: '' }] : [];
  const time = /T(\d\d:\d\d)Z/.exec(dtg?.iso ?? '')?.[1];
  const text = time ? `${day}, ${time} UTC` : day;
  return [{ text, note: printed, iso: dtg?.iso ?? cable.date ?? '' }];
}

function addressOf({ name, precedence }: AddressRecord): FactValue {
  return { text: name, note: precedence ?? '' };
}

function orderOf({ number, declassification }: ExecutiveOrderRecord): FactValue {
  const [text, note] = number ? [number, declassification] : [declassification, null];
  return { text: text ?? '', note: note ?? '' };
}

function tagOf({ code, text, name }: TagRecord): FactValue {
  const printed = text.toUpperCase() === code ? '' : text;
  return { text: code, note: [printed, name].filter(Boolean).join(', ') };
}

function referenceOf(reference: ReferenceRecord): FactValue {
  const { letter, text, mrn, or, through, notal } = reference;
  const number = [mrn, through].filter(Boolean).join(' to ') + (or ? ` or ${or}` : '');
  return {
    text: letter ? `${letter}. ${text}` : text,
    note: [number === text.replace(/\s/g, '') ? '' : number, notal ? 'NOTAL' : ''].filter(Boolean).join(', '),
    reference: { letter, names: [citedName(reference), or].filter((name) => name != null) },
  };
}
