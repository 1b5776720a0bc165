import type { Knowledge } from '../../knowledge';
import { type Span, textOf, touches } from '../../text/span';
import { itemAt } from '../search';
import { sentence } from '../wording';
import { card, type HoverContent } from './card';
import type { Hover, Place } from './place';

/** The parts of a portion mark (5 FAH-1 H-246; DoD Manual 5200.01). */
const PARTS: Readonly<Record<string, string>> = {
  U: 'unclassified',
  SBU: 'sensitive but unclassified',
  LOU: 'limited official use',
  C: 'confidential',
  S: 'secret',
  TS: 'top secret',
  NF: 'not releasable to foreign nationals',
  N: 'not releasable to foreign nationals',
  NOFORN: 'not releasable to foreign nationals',
  FOUO: 'for official use only',
  CUI: 'controlled unclassified information',
  FGI: 'foreign government information',
  SI: 'special intelligence',
  RD: 'restricted data (nuclear)',
  FRD: 'formerly restricted data (nuclear)',
};

/** What a portion mark stands at the head of. */
const MARKED: Readonly<Record<string, string>> = {
  subjectLine: 'this subject',
  sectionHeading: 'this heading',
};

/** A portion mark, part by part: `C = confidential, NF = not releasable to foreign nationals`. */
export const portionMarkHover: Hover = (place) => {
  const { cable, knowledge, element } = place;
  const span = markAt(place);
  if (!span) return null;
  const printed = textOf(cable.text, span).replace(/^[\s([{]+|[\s)\]}]+$/g, '');
  const mark = knowledge.portionMarks.find(printed);
  if (!mark) return unknown(span, printed, knowledge);
  const meant = mark.intended ?? mark.mark;
  const whole = / - ENTIRE TEXT$/.test(meant)
    ? 'the whole cable'
    : (MARKED[element.kind] ?? 'this paragraph');
  return card(
    span,
    `(${printed})`,
    `portion mark: the classification of ${whole}`,
    portionMarkInWords(meant),
    mark.intended && `Malformed; probably (${mark.intended}).`,
    mark.status === 'malformed' && !mark.intended && sentence(mark.note),
  );
};

/** A mark has a leaf of its own, except within a heading. */
function markAt({ cable, leaf, offset }: Place): Span | null {
  if (leaf.kind === 'portionMark') return leaf;
  const mark = itemAt(cable.headings, offset)?.marking?.span;
  return mark && touches(mark, offset) ? mark : null;
}

function unknown(span: Span, printed: string, { portionMarks }: Knowledge): HoverContent | null {
  const near = portionMarks.nearest(printed).map(({ mark }) => `(${mark}), ${portionMarkInWords(mark)}`);
  return near.length === 0
    ? null
    : card(span, `(${printed})`, 'not a known portion mark', `Near: ${near.join('; ')}`);
}

/** What the parts of a mark mean: `C = confidential, NF = not releasable to foreign nationals`; empty for an unknown one. */
export function portionMarkInWords(mark: string): string {
  return mark
    .replace(/ - ENTIRE TEXT$/, '')
    .split(/\/+/)
    .map((part) => [part, PARTS[part] ?? releasable(part)] as const)
    .filter(([, words]) => words !== undefined)
    .map(([part, words]) => `${part} = ${words}`)
    .join(', ');
}

function releasable(part: string): string | undefined {
  const whom = /^REL (?:TO )?(.+)$/.exec(part)?.[1];
  return whom && `releasable to ${whom}`;
}
