import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { type Mark, marksOf } from '../../model/marks';
import type { Span } from '../../text/span';
import { elementName } from '../element-names';
import { itemAt } from '../search';
import { lineOf, onOneLine, shortened } from '../wording';

/** A place of which the transcriber is not sure. */
export interface OpenReading {
  readonly span: Span;
  /** The mark, on one line: `[illegible, 3 words]`. */
  readonly mark: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** Where it stands: `paragraph 3`, `TAGS`; empty where that has no name. */
  readonly place: string;
  /** The words around it. */
  readonly context: string;
}

/** The places that are still open, in text order. */
export function openReadings(cable: Cable, knowledge: Knowledge): readonly OpenReading[] {
  const doubtful = marksOf(cable, knowledge).marks.filter((mark) => mark.doubtful);
  return doubtful.map((mark) => ({
    span: mark.span,
    mark: shortened(lineOf(cable.text, mark.span), LONGEST_MARK),
    meaning: mark.word.meaning,
    place: placeOf(cable, mark),
    context: contextOf(cable.text, mark.span),
  }));
}

const LONGEST_MARK = 60;
const CONTEXT = 30;

/** A few words before the mark and behind it, broken off at blanks. */
function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const behind = text.slice(end, end + CONTEXT);
  const isCut = start > CONTEXT;
  const isCutBehind = end + CONTEXT < text.length;
  return onOneLine(
    (isCut ? before.replace(/^\S*\s/, '… ') : before) +
      text.slice(start, end) +
      (isCutBehind ? behind.replace(/\s\S*$/, ' …') : behind),
  );
}

function placeOf({ tree, paragraphs }: Cable, { span }: Mark): string {
  const paragraph = itemAt(paragraphs, span.start);
  if (paragraph) return paragraph.number === null ? 'text' : `paragraph ${paragraph.number}`;
  const element = tree.children.findLast(({ start, end }) => start <= span.start && span.end <= end);
  return (element && elementName(element.kind)) ?? '';
}
