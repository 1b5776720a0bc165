import { begins } from './match';
import { type Completion, wordAround } from './place';

/** Fields that one cable may have twice. */
const REPEATED: ReadonlySet<string> = new Set(['info']);

/**
 * The labels that may open this line, in the order in which the period of the cable wants them: first what comes behind
 * the fields above, then what was passed over. Directly below a subject they are for those who ask: it may go on there.
 */
export const fieldItems: Completion = (place) => {
  const { before, head, isHead, knowledge, generation, asked, cable, line } = place;
  const typed = before.trimStart();
  if (!isHead || (typed === '' && !asked) || (!asked && isBelowSubject(place))) return [];
  const wanted = knowledge.templates.fields(generation);
  const above = head.filter(({ start }) => start < line.start).map(({ field }) => field);
  const present = new Set(head.filter(({ start }) => start !== line.start).map(({ field }) => field));
  const last = wanted.findLastIndex(({ field }) => above.includes(field));
  const span = wordAround(place, /\S/, line.start + before.length - typed.length);
  if (cable.text.slice(span.start, place.offset) !== typed) return [];
  return [...wanted.slice(last + 1), ...wanted.slice(0, last + 1)]
    .filter(({ field, opens }, index, all) => {
      const isAgain = all.slice(0, index).some((earlier) => earlier.opens.trim() === opens.trim());
      return (!present.has(field) || REPEATED.has(field)) && !isAgain && begins(typed, opens);
    })
    .map(({ opens }) => ({ kind: 'field', label: opens.trim(), span, newText: opens, goesOn: true }));
};

function isBelowSubject({ head, line, cable }: Parameters<Completion>[0]): boolean {
  const last = head.findLast(({ start }) => start < line.start);
  return last?.field === 'subject' && !/\n\s*\n/.test(cable.text.slice(last.start, line.start));
}
