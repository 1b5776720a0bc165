import type { ExecutiveOrderEntry } from '../../knowledge';
import { declassificationForms } from '../declassification-forms';
import type { CompletionItem } from './item';
import { begins } from './match';
import { type Completion, type Place, wordAround } from './place';

/** The number of the order in force at the date of the cable, then what may stand behind it. */
export const executiveOrderItems: Completion = (place) => {
  const { field, cable, offset } = place;
  if (field?.field === 'declassify-on') return valueItems(place, field.valueStart, orderOf(null, place));
  if (field?.field !== 'eo') return [];
  const typed = cable.text.slice(field.valueStart, offset);
  if (/^\d*$/.test(typed)) return numberItems(place, typed);
  const { number, lead = '' } = /^(?<lead>(?<number>\d+)[:,]?[ \t]+)/.exec(typed)?.groups ?? {};
  return number === undefined
    ? []
    : valueItems(place, field.valueStart + lead.length, orderOf(number, place));
};

function orderOf(
  number: string | null,
  { cable, knowledge: { executiveOrders } }: Place,
): ExecutiveOrderEntry | undefined {
  const [inForce] = executiveOrders.inForce(cable.date);
  if (number === null || inForce?.printedNumber === number) return inForce;
  return executiveOrders.find(number);
}

function numberItems(place: Place, typed: string): CompletionItem[] {
  const {
    cable,
    knowledge: { executiveOrders },
    generation,
  } = place;
  const inForce = cable.date === null ? [] : executiveOrders.inForce(cable.date);
  const numbers = [...inForce, ...executiveOrders.all().toReversed()].map((order) => order.printedNumber);
  const span = wordAround(place, /\d/);
  const separator = generation === 'smart' ? '' : ': ';
  return [...new Set(numbers)]
    .filter((number) => number !== '' && number.startsWith(typed))
    .map((number) => ({
      kind: 'value',
      label: number,
      description: executiveOrders.find(number)?.title ?? '',
      span,
      newText: cable.text.slice(span.end).startsWith(':') ? number : number + separator,
      goesOn: separator !== '',
      topic: { kind: 'order', key: number, on: cable.date },
    }));
}

/** The day of a template, as long as nobody has filled it in. */
const UNFILLED = /(?:mm?\/dd?\/yy(?:yy)?|yyyy\/mm\/dd)$/;

/** `N/A` of a cable that is not classified; else the forms of the order, with the day that it sets. */
function valueItems(place: Place, start: number, order: ExecutiveOrderEntry | undefined): CompletionItem[] {
  const { cable, offset, line } = place;
  const typed = cable.text.slice(start, offset).replace(UNFILLED, '');
  const level = cable.textLines[0]?.marking?.level ?? cable.footMarking?.level;
  const forms = order ? declassificationForms(order, cable.date) : [];
  const isOpen = level === 'UNCLASSIFIED' || level === 'LIMITED OFFICIAL USE';
  const ordered = isOpen
    ? [...forms].sort((a, b) => Number(b.text === 'N/A') - Number(a.text === 'N/A'))
    : forms;
  return ordered
    .filter(({ text }) => begins(typed, text))
    .map(({ text, label, meaning }) => ({
      kind: 'value',
      label,
      description: meaning,
      span: { start, end: line.end },
      newText: text,
    }));
}
