import type { NodeKind } from '../../syntax/node';
import { textOf } from '../../text/span';
import { dateInWords } from '../date-words';
import { sentence } from '../wording';
import { card, type HoverContent } from './card';
import type { Hover, Place } from './place';
import { wordAt } from './words';

type Explain = (place: Place) => HoverContent | null;

/** What a leaf of a paper form means (cable-format-pre-1973 3). */
const LEAVES: Partial<Record<NodeKind, Explain>> = {
  controlNumber: ({ cable, leaf }) =>
    card(
      leaf,
      textOf(cable.text, leaf),
      'control number',
      "Given by the Department's message centre; it is not the number of the telegram.",
    ),
  serial: ({ cable, leaf, element }) => {
    const { paper } = cable;
    if (!paper || (element.kind !== 'numberLine' && element.kind !== 'runningHead')) return null;
    const run = [paper.series ?? paper.post, textOf(cable.text, leaf)].filter(Boolean).join(' ');
    const period = paper.period && ` [${paper.period}]`;
    return card(
      leaf,
      `${run}${period ?? ''}`,
      'number of the telegram',
      'The sender counts its own telegrams; the number comes again in every period.',
    );
  },
  series: ({ cable, knowledge, leaf }) => {
    const found = knowledge.telegramSeries.find(textOf(cable.text, leaf));
    if (!found) return null;
    const direction = found.direction === '' ? 'of' : found.direction;
    return card(
      leaf,
      found.series,
      'series',
      sentence(`telegrams ${direction} ${found.party}`),
      found.years && sentence(found.years),
    );
  },
  date: momentCard,
  localTime: momentCard,
  fileNumber: ({ cable, leaf }) =>
    card(
      leaf,
      textOf(cable.text, leaf),
      'central file number',
      'Where the Department filed the telegram; archives cite it by this number.',
    ),
};

/** A day or hour: of receipt in Washington, or at the post. */
function momentCard({ cable, leaf, element }: Place): HoverContent | null {
  const moment = element.kind === 'receivedLine' ? cable.paper?.received : cable.paper?.sent;
  if (!moment || leaf.start < moment.span.start || leaf.end > moment.span.end) return null;
  const isReceived = element.kind === 'receivedLine';
  return card(
    moment.span,
    moment.text,
    isReceived ? 'time of receipt' : 'time of sending',
    moment.date && `${dateInWords(moment.date)}${moment.time ? `, ${moment.time}` : ''}.`,
    isReceived ? 'Washington local time.' : 'Local time of the sender.',
  );
}

/** Boxes, numbers and times of the forms to 1973. */
export const paperHover: Hover = (place) => LEAVES[place.leaf.kind]?.(place) ?? null;

const MARK = 'Initials of the typist in the message centre; the signature stands above.';

/** The mark below the signature. */
export const typistMarkHover: Hover = ({ cable, element }) =>
  element.kind === 'typistMark' ? card(element, textOf(cable.text, element), "typist's mark", MARK) : null;

/** Cut words of the telegrams of 1945-73: `wld`, `rptd`. */
export const shorthandHover: Hover = ({ cable, knowledge, offset, element }) => {
  if (cable.generation !== 'pre-1973' || element.kind !== 'paragraph') return null;
  const word = wordAt(cable.text, offset, element);
  const found = word && knowledge.telegramWords.find(word.text, 'shorthand');
  return word && found ? card(word.span, word.text, found.meaning) : null;
};
