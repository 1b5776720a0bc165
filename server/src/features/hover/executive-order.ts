import type { ExecutiveOrderEntry, Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { Declassification } from '../../model/declassification';
import { type Span, touches } from '../../text/span';
import { dateInWords, yearsBetween } from '../date-words';
import { card, type HoverContent } from './card';
import type { Hover } from './place';

/** The E.O. line: the order, when it was in force, and what the value behind it means. */
export const executiveOrderHover: Hover = ({ cable, knowledge, offset }) => {
  const line = cable.executiveOrder;
  if (!line || !touches(line.span, offset)) return null;
  const value = line.declassification;
  if (value && touches(value.span, offset)) {
    const words = valueInWords(value, cable, knowledge);
    return words.length === 0 ? null : card(value.span, value.text, 'declassification', ...words);
  }
  const { order } = line;
  const words = { start: line.label.start, end: line.numberSpan?.end ?? line.label.end };
  if (!order || !touches(words, offset)) return null;
  return orderCard(words, order, knowledge, ...(value ? valueInWords(value, cable, knowledge) : []));
};

/** An order and when it was in force, with lines of the place where it stands. */
export function orderCard(
  span: Span,
  order: ExecutiveOrderEntry,
  knowledge: Knowledge,
  ...ofPlace: readonly string[]
): HoverContent {
  return card(
    span,
    `E.O. ${order.number}: ${order.title}`,
    'executive order',
    timeInForce(order, knowledge),
    ...ofPlace,
  );
}

/** Amendments kept the number: 13292 goes on as 12958. */
function timeInForce(order: ExecutiveOrderEntry, { executiveOrders }: Knowledge): string {
  const steps = [`In force from ${dateInWords(order.effective ?? order.signed)}`];
  for (let now = order; now.superseded !== null && now.supersededBy !== null; ) {
    const next = executiveOrders.find(now.supersededBy);
    const amended = next?.printedNumber === order.printedNumber;
    steps.push(
      `${amended ? 'amended' : 'replaced'} by E.O. ${now.supersededBy} on ${dateInWords(now.superseded)}`,
    );
    if (!next || !amended) break;
    now = next;
  }
  return `${steps.join('; ')}.`;
}

function valueInWords(value: Declassification, cable: Cable, { abbreviations }: Knowledge): string[] {
  if (value.kind === 'not-applicable')
    return ['The cable is not classified, so there is nothing to declassify.'];
  const codes = value.text.match(/\b(?:OADR|GDS|XGDS|ADS|RDS|XDS|DNG|X\d)/gi) ?? [];
  const meanings = codes.map((code) => {
    if (/^X\d$/i.test(code)) return `${code.toUpperCase()}: exempt from declassification after ten years.`;
    const found = abbreviations.find(code);
    return found ? `${found.abbreviation}: ${found.meaning}.` : '';
  });
  return [...new Set(meanings.filter(Boolean)), dateOf(value, cable)].filter(Boolean);
}

function dateOf({ kind, date }: Declassification, cable: Cable): string {
  if (kind === 'event') return 'To be declassified after the event named.';
  if (date === null) return '';
  const sent = cable.heading?.dtg?.iso?.slice(0, 10);
  const years = sent && date > sent ? yearsBetween(sent, date) : 0;
  return `To be declassified on ${dateInWords(date)}${years > 1 ? `, ${years} years after the cable` : ''}.`;
}
