import type { PortionMark } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { type Completion, type Place, wordAround } from './place';

/** What may stand before the mark on its line: the number of a paragraph or subparagraph, a dash, a label. */
const AT_HEAD =
  /^[ \t]*(?:\u00b6?[ \t]*\d{1,3}[.)]?|[A-Za-z][.)]|-{1,2}|[•*]|SUBJ(?:ECT)?:|#{1,6})?[ \t]*\((?<typed>[A-Z/]*)$/i;

/** Marks behind the parenthesis at the head of a paragraph: none above the level of the cable, the likeliest first. */
export const portionMarkItems: Completion = (place) => {
  const { before, offset, cable, knowledge, period } = place;
  const typed = AT_HEAD.exec(before)?.groups?.typed;
  if (typed === undefined || (place.isHead && place.field !== null && place.field.field !== 'subject'))
    return [];
  const highest = highestOf(place);
  const uses = usesOf(cable);
  const { end } = wordAround(place, /[A-Z/]/i);
  const isClosed = cable.text.startsWith(')', end);
  const span = { start: offset - typed.length, end: isClosed ? end + 1 : end };
  const follows = cable.text.charAt(span.end) === ' ' ? '' : ' ';
  return knowledge.portionMarks
    .all()
    .filter(({ mark }) => mark.startsWith(typed.toUpperCase()))
    .filter((mark) => isOffered(mark, period, uses) && (mark.order ?? 0) <= highest)
    .sort((a, b) => weight(b, uses) - weight(a, uses))
    .map(({ mark, levelName, control }) => ({
      kind: 'portion-mark',
      label: mark,
      description: [levelName?.toLowerCase(), control].filter(Boolean).join(', '),
      span,
      newText: `${mark})${follows}`,
    }));
};

/** The rank of the cable's level; above all where it is not known. */
function highestOf({ cable, knowledge }: Place): number {
  const level = cable.textLines[0]?.marking?.level ?? cable.footMarking?.level;
  return level ? knowledge.classifications.order(level) : Number.POSITIVE_INFINITY;
}

/** How often each mark stands in the cable. */
function usesOf({ paragraphs }: Cable): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { marking } of paragraphs) {
    if (marking?.known) uses.set(marking.mark, (uses.get(marking.mark) ?? 0) + 1);
  }
  return uses;
}

function isOffered(
  { mark, status, generations }: PortionMark,
  period: string,
  uses: ReadonlyMap<string, number>,
): boolean {
  return uses.has(mark) || (status !== 'malformed' && generations.includes(period));
}

/** One use in this cable counts more than all in others. */
function weight({ mark, count }: PortionMark, uses: ReadonlyMap<string, number>): number {
  return (uses.get(mark) ?? 0) * 100_000 + count;
}
