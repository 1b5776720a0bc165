import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { marksOf } from '../../model/marks';
import type { Reference } from '../../model/references';
import type { Span } from '../../text/span';
import { markdownSigns } from '../markdown-signs';
import { element } from './element';
import { idOf, localPointer, mrnPointer, telegramPointer } from './ids';
import { instant, localInstant } from './instants';
import { markOverlay } from './marks';
import { around, inOrder, type Overlay } from './words';

/**
 * All that stands over the words of a cable, in order: named blocks, references and mentions, marks of the transcriber.
 * @param prefix stands before the names of places
 */
export function annotationsOf(cable: Cable, knowledge: Knowledge, prefix: string): readonly Overlay[] {
  return inOrder([
    ...blocksOf(cable),
    ...referencesOf(cable, prefix),
    ...mentionsOf(cable, prefix),
    ...datesOf(cable),
    ...officesOf(cable),
    ...markdownOf(cable),
    ...marksOf(cable, knowledge).marks.map((mark) => markOverlay(cable.text, mark)),
  ]);
}

/** The place of a numbered paragraph: `p4`; of a later one with the same number `p4-2`. */
export function paragraphPlaces(cable: Cable, prefix: string): ReadonlyMap<number, string> {
  const seen = new Map<number, number>();
  const places = new Map<number, string>();
  for (const { number, span, quoted } of cable.paragraphs) {
    if (number === null || quoted) continue;
    const count = (seen.get(number) ?? 0) + 1;
    seen.set(number, count);
    places.set(span.start, `${prefix}p${number}${count === 1 ? '' : `-${count}`}`);
  }
  return places;
}

/** Blocks that words within paragraphs open and close; a heading makes a division, and quotations are told apart. */
function blocksOf({ blocks }: Cable): Overlay[] {
  return blocks
    .filter(({ kind, style }) => style === 'paragraph' && kind !== 'quotation')
    .map(({ kind, span }) => around(span, (content, part) => element('seg', { type: kind, part }, content)));
}

function referencesOf({ references }: Cable, prefix: string): Overlay[] {
  return (references?.items ?? []).map((reference, index) =>
    around(reference.span, (content, part) => {
      const isFirst = part === undefined || part === 'I';
      return element(
        'ref',
        { 'xml:id': isFirst ? idOf(refPlace(prefix, index)) : null, ...targetOf(reference) },
        content,
      );
    }),
  );
}

function refPlace(prefix: string, index: number): string {
  return `${prefix}ref${index + 1}`;
}

/** Of a range both ends; of a year that is not sure both cables. */
function targetOf({
  letter,
  mrn,
  or,
  through,
  telegram,
  notal,
}: Reference): Readonly<Record<string, string | null>> {
  const targets = [mrn, through ?? or].filter((name) => name !== null).map(mrnPointer);
  return {
    type: through === null ? 'cable' : 'cables',
    subtype: notal ? 'NOTAL' : null,
    n: letter,
    cert: or === null ? null : 'medium',
    target: telegram == null ? targets.join(' ') : telegramPointer(telegram),
  };
}

function mentionsOf(cable: Cable, prefix: string): Overlay[] {
  const items = cable.references?.items ?? [];
  const indexOf = new Map(items.map((reference, index) => [reference, index]));
  const places = paragraphPlaces(cable, prefix);
  const { mentions } = cable;
  return [
    ...mentions.references.map(({ span, targets }) =>
      pointing(
        span,
        'reference',
        targets.slice(0, MOST_TARGETS).map((reference) => refPlace(prefix, indexOf.get(reference) ?? 0)),
      ),
    ),
    ...mentions.paragraphs.map(({ span, targets }) =>
      pointing(
        span,
        'paragraph',
        targets.slice(0, MOST_TARGETS).flatMap((paragraph) => places.get(paragraph.span.start) ?? []),
      ),
    ),
    ...mentions.septels.map((span) => pointing(span, 'septel', [])),
    ...telegramsOf(cable, items),
  ];
}

/** Telegrams that the text names, but for those that are listed references at once. */
function telegramsOf({ telegrams }: Cable, items: readonly Reference[]): Overlay[] {
  const listed = new Set(items.flatMap(({ span, words }) => [span.start, words.start]));
  return telegrams
    .filter(({ span }) => !listed.has(span.start))
    .map(({ span, telegram }) =>
      around(span, (content) =>
        element('ref', { type: 'telegram', target: telegram && telegramPointer(telegram) }, content),
      ),
    );
}

/** Days that the reading knows: of declassification, and of a form on paper of sending and receipt. */
function datesOf({ executiveOrder, paper, shown }: Cable): Overlay[] {
  const declassified = executiveOrder?.declassification;
  const days: readonly (readonly [Span, string | null])[] = [
    ...(declassified?.date ? [[declassified.span, instant(declassified.date)] as const] : []),
    ...[paper?.sent, paper?.received].flatMap((moment) =>
      moment ? [[moment.span, localInstant(moment.date, moment.time)] as const] : [],
    ),
  ];
  return days
    .filter(([{ start, end }, when]) => when !== null && !/[\r\n]/.test(shown.slice(start, end)))
    .map(([span, when]) => around(span, (content) => element('date', { when }, content)));
}

/** Offices and persons that a passing line names. */
function officesOf({ passing }: Cable): Overlay[] {
  return passing
    .flatMap(({ offices }) => offices)
    .map(({ span }) => around(span, (content) => element('orgName', { type: 'office' }, content)));
}

function markdownOf(cable: Cable): Overlay[] {
  return markdownSigns(cable).map((span) =>
    around(span, (content) => element('metamark', { function: 'markdown' }, content)),
  );
}

function pointing(span: Span, type: string, places: readonly string[]): Overlay {
  const target = [...new Set(places)].map(localPointer).join(' ');
  return around(span, (content) => element('ref', { type, target }, content));
}

/** Nobody means more at once. */
const MOST_TARGETS = 100;
