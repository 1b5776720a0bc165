import type { Reason } from '../../knowledge';
import type { CompletionItem } from './item';
import { begins } from './match';
import { type Completion, type Place, wordAround } from './place';

/** From this day reasons are cited by section 1.4 (ISOO Directive No. 1). */
const FIRST_DAY_OF_1_4 = '2003-09-22';

/** Who classified the cable, as other cables of the post say it, and the reasons. */
export const authorityItems: Completion = (place) => {
  const { field, cable, offset } = place;
  if (field?.field !== 'classified-by' && field?.field !== 'reason') return [];
  const typed = cable.text.slice(field.valueStart, offset);
  const cite = /(?:^|\b(?:reasons?(?: for)?|per):?[ \t]+)(?<cite>\d[\d.]*[ ()a-h]*|)$/i.exec(typed)?.groups
    ?.cite;
  const isReason = field.field === 'reason' || /\b(?:reasons?|per)\b/i.test(typed);
  if (isReason) return cite === undefined ? [] : reasonItems(place, cite);
  return typed.includes(',') || /\S\s+[fr]\w*$/.test(typed) ? behindName(place) : earlierItems(place, typed);
};

/** The two that most cables give, then each reason of the order with what it says. */
function reasonItems(place: Place, typed: string): CompletionItem[] {
  const reasons = reasonsOf(place);
  const section = reasons[0]?.section;
  if (section === undefined) return [];
  const usual = { text: `${section} (b) and (d)`, meaning: 'given by four of five cables' };
  const each = reasons.map(({ letter, category }) => ({ text: `${section} (${letter})`, meaning: category }));
  const span = { start: place.offset - typed.length, end: place.offset };
  return [...(section.startsWith('1.') && /^1\.[45]$/.test(section) ? [usual] : []), ...each]
    .filter(({ text }) => begins(typed, text))
    .map(({ text, meaning }) => ({ kind: 'value', label: text, description: meaning, span, newText: text }));
}

/** The reasons of the order in force; until the day of the directive those of 12958 as it was. */
function reasonsOf({ cable, knowledge: { executiveOrders, reasons } }: Place): Reason[] {
  const { date, executiveOrder } = cable;
  const printed = executiveOrder?.order;
  const [inForce] = date === null && printed ? [printed] : executiveOrders.inForce(date);
  const isEarly = inForce?.number === '13292' && date !== null && date < FIRST_DAY_OF_1_4;
  const order = isEarly ? '12958' : inForce?.number;
  return reasons.all().filter((reason) => reason.order === order);
}

function behindName(place: Place): CompletionItem[] {
  const [usual] = reasonItems({ ...place }, '');
  const word = /[a-z]*$/i.exec(place.before)?.[0] ?? '';
  const label = `reasons ${usual?.newText ?? ''}`;
  if (!usual || word === '' || !(begins(word, 'reasons') || begins(word, 'for'))) return [];
  const span = { start: place.offset - word.length, end: wordAround(place, /[a-z]/i).end };
  const newText = `${word.toLowerCase().startsWith('f') ? 'for ' : ''}${label}.`;
  return [{ kind: 'value', label: newText, description: usual.description ?? '', span, newText }];
}

/** What the other cables of the same post say. */
function earlierItems(place: Place, typed: string): CompletionItem[] {
  const { cable, others, offset, line } = place;
  const said = others
    .filter(({ mrn }) => mrn.post !== null && mrn.post === cable.mrn.post)
    .flatMap(({ authority }) => authority?.text.replace(/^classified by:?\s*/i, '') ?? []);
  const span = { start: offset - typed.length, end: line.end };
  return [...new Set(said)]
    .filter((text) => begins(typed, text))
    .map((text) => ({ kind: 'value', label: text, span, newText: text }));
}
