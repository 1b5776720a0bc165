import type { Caption, Knowledge } from '../../knowledge';
import type { CompletionItem } from './item';
import { begins } from './match';
import { type Completion, type Place, wordAround } from './place';

/** Fields behind which no caption stands. */
const BELOW: ReadonlySet<string> = new Set(['eo', 'tags', 'subject', 'ref', 'classified-by']);

/** Captions below the text line: those of the time first, those that do not go with the cable's others last. */
export const captionItems: Completion = (place) => {
  const { asked, field, offset, cable, line, knowledge } = place;
  if (!takesCaptions(place)) return [];
  const typed = behindCaptions(
    cable.text.slice(field?.valueStart ?? line.start, offset).trimStart(),
    knowledge,
  );
  if (typed === null || (typed === '' && !asked && !field)) return [];
  const span = { start: offset - typed.length, end: wordAround(place, /[A-Z]/i).end };
  return knowledge.captions
    .all()
    .filter(({ caption, kind }) => kind !== 'not-a-caption' && begins(typed, caption))
    .filter((caption) => !present(place).some((other) => other.caption === caption.caption))
    .map((caption) => ({ caption, against: conflict(caption, place) }))
    .sort((a, b) => order(a.caption, a.against, place) - order(b.caption, b.against, place))
    .slice(0, 40)
    .map(({ caption, against }) => itemOf(caption, against, span, place));
};

/** What is typed behind the captions of the line; null where the line has other words. */
function behindCaptions(typed: string, { captions }: Knowledge): string | null {
  const { before = '', last = typed } = /^(?<before>.*[,;/]\s*)(?<last>.*)$/.exec(typed)?.groups ?? {};
  return captions.split(before).every(({ caption }) => caption) ? last : null;
}

function takesCaptions({ isHead, field, head, cable, line, generation }: Place): boolean {
  if (field || generation === 'smart') return field?.field === 'captions';
  const textLine = cable.textLines[0];
  const isBelow = textLine !== undefined && textLine.span.end <= line.start;
  return isHead && isBelow && !head.some(({ field, start }) => start < line.start && BELOW.has(field));
}

/** The captions of the cable elsewhere than on this line. */
function present({ cable, line }: Place): readonly Caption[] {
  return cable.captions.flatMap(({ caption, span }) =>
    caption && (span.end < line.start || span.start > line.end) ? caption : [],
  );
}

/** What the caption does not go with here: another caption, or the level; null where it goes with all. */
function conflict(caption: Caption, place: Place): string | null {
  const others = present(place);
  const excludes = ({ incompatibleWith }: Caption, other: string): boolean =>
    incompatibleWith.includes('*') || incompatibleWith.includes(other);
  const other = others.find((one) => excludes(caption, one.caption) || excludes(one, caption.caption));
  if (other) return other.caption;
  const level = place.cable.textLines[0]?.marking?.level;
  const { compatibleLevels } = caption;
  return level && compatibleLevels.length > 0 && !compatibleLevels.includes(level) ? level : null;
}

function order(caption: Caption, against: string | null, { period }: Place): number {
  return (
    Number(against !== null) * 4 +
    Number(!caption.generations.includes(period)) * 2 +
    Number(caption.status !== 'current')
  );
}

function itemOf(
  caption: Caption,
  against: string | null,
  span: CompletionItem['span'],
  { cable, period }: Place,
): CompletionItem {
  return {
    kind: 'caption',
    label: caption.caption,
    description: against === null ? caption.meaning : `does not go with ${against}`,
    span,
    newText: caption.caption.replace('(NAME)', ''),
    retired: !caption.generations.includes(period),
    topic: { kind: 'caption', key: caption.caption, on: cable.date },
  };
}
