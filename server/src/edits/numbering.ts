import type { Paragraph } from '../model/body';
import type { CableFrame } from '../model/cable';
import { perCable } from '../model/per-cable';
import type { Span } from '../text/span';
import type { Fix } from './fix';

/** A paragraph whose number counts in the row of the cable's own numbers. */
export interface NumberedParagraph {
  readonly paragraph: Paragraph;
  readonly number: number;
  /** The figures alone. */
  readonly figures: Span;
  /**
   * `gap`: numbers before it are nowhere in the cable. `duplicate`: the number stood before. `backward`: it should have
   * stood before. `restart`: a second row begins with 1.
   */
  readonly kind: 'next' | 'gap' | 'duplicate' | 'backward' | 'restart';
  /** The only number that fits between its neighbours, where this one does not. */
  readonly meant: number | null;
  /** The highest number in the row before it; null at the first. */
  readonly previous: number | null;
  /** The first paragraph with this number, for a duplicate. */
  readonly first: NumberedParagraph | null;
  /** The cable's own paragraphs without number between the one before and this. */
  readonly unnumbered: readonly Paragraph[];
}

/**
 * The row of paragraph numbers of a cable. Left out, because their numbers are not the cable's own: quoted paragraphs,
 * and, where the cable marks its paragraphs, unmarked numbers that do not continue the row. (Lists within a paragraph
 * are no paragraphs of the model.)
 */
export const numberedParagraphs = perCable((cable): readonly NumberedParagraph[] => {
  const candidates = ownNumbers(cable);
  const lastPlace = new Map(candidates.map(({ number }, index) => [number, index]));
  const seen = new Map<number, NumberedParagraph>();
  const row: NumberedParagraph[] = [];
  let last: number | null = null;
  /** The number before, as it was meant. */
  let before = 0;

  candidates.forEach((candidate, index) => {
    const { number } = candidate;
    const following = candidates[index + 1]?.number;
    const expected: number = (last ?? 0) + 1;
    const expectedLater = (lastPlace.get(expected) ?? -1) > index;
    const restarts = number === 1 && (last ?? 0) > 1 && following === 2 && seen.has(2);
    if (restarts) seen.clear();

    const first: NumberedParagraph | null = seen.get(number) ?? null;
    const skips = last !== null && number > expected && !expectedLater;
    // `1. 3. 3.`: the first 3 was meant to be 2; the second is reported, once is enough
    const isMeantLower = last !== null && number === expected + 1 && following === number;
    const isMisread =
      number !== expected && following === expected + 1 && !expectedLater && !isMeantLower && !restarts;
    const isGap = skips && !isMeantLower;
    const kind = kindOf(restarts, first !== null, isGap, number < before);
    const meant = isMisread ? expected : null;
    const { paragraph, figures, unnumbered } = candidate;
    const numbered: NumberedParagraph = {
      paragraph,
      number,
      figures,
      unnumbered,
      kind,
      meant,
      previous: last,
      first,
    };
    row.push(numbered);
    before = meant ?? number;

    if (restarts) {
      last = 1;
      seen.set(1, numbered);
    } else if (isMisread) last = expected;
    else if (first) {
      // `2. 2. 4.`: the second 2 was meant to be 3, so that nothing is missing before 4
      if (last !== null && number === last && !expectedLater) last = expected;
    } else {
      seen.set(number, numbered);
      if (last === null || number === expected || skips) last = number;
      while (seen.has(last + 1)) last += 1;
    }
  });
  return row;
});

/** The first kind that holds. */
function kindOf(
  restart: boolean,
  duplicate: boolean,
  gap: boolean,
  backward: boolean,
): NumberedParagraph['kind'] {
  if (restart) return 'restart';
  if (duplicate) return 'duplicate';
  if (gap) return 'gap';
  return backward ? 'backward' : 'next';
}

/** The fix of a drafter: counts on from the last number before the first fault to the end of the row. */
export function renumber(row: readonly NumberedParagraph[]): readonly Fix[] {
  const index = row.findIndex(({ kind }) => kind !== 'next');
  if (index < 0) return [];
  const start = (row[index - 1]?.number ?? 0) + 1;
  const edits = row
    .slice(index)
    .map(({ figures }, offset) => ({ span: figures, newText: String(start + offset) }));
  return [{ title: `Renumber the paragraphs from ${start}`, edits, safety: 'suggested' }];
}

type Candidate = Pick<NumberedParagraph, 'paragraph' | 'number' | 'figures' | 'unnumbered'>;

function ownNumbers(cable: CableFrame): readonly Candidate[] {
  let unnumbered: Paragraph[] = [];
  const all: Candidate[] = [];
  const marked = new Set<number>();
  cable.paragraphs.forEach((paragraph) => {
    const { number, numberSpan, quoted, marking } = paragraph;
    if (quoted) return;
    if (number === null || numberSpan === null) {
      unnumbered.push(paragraph);
      return;
    }
    all.push({ paragraph, number, figures: figuresIn(cable.text, numberSpan), unnumbered });
    if (marking) marked.add(number);
    unnumbered = [];
  });
  return marked.size === 0 ? all : withoutForeignNumbers(all, marked);
}

/**
 * Of a cable with portion marks: the marked numbers, and the unmarked that stand right where the row goes on. (What
 * stands without number before one that is left out belongs to the list of which that is an item.)
 */
function withoutForeignNumbers(all: readonly Candidate[], marked: ReadonlySet<number>): readonly Candidate[] {
  const own: Candidate[] = [];
  for (const candidate of all) {
    const continues = candidate.number === (own.at(-1)?.number ?? 0) + 1 && !marked.has(candidate.number);
    if (candidate.paragraph.marking || continues) own.push(candidate);
  }
  return own;
}

/** A number stands with its stop, and in some copies with a pilcrow before it; letters may have been read for figures. */
function figuresIn(text: string, span: Span): Span {
  let behind = span.start;
  while (behind < span.end && isLikeFigure(text.charCodeAt(behind))) behind++;
  const stop = text.charAt(behind);
  if (behind > span.start && behind < span.end && (stop === '.' || stop === ')')) {
    return { start: span.start, end: behind };
  }
  let start = span.start;
  while (start < span.end && !isFigure(text.charCodeAt(start))) start++;
  let end = start;
  while (end < span.end && isFigure(text.charCodeAt(end))) end++;
  return start < end ? { start, end } : span;
}

/** A figure, or `l` or `I` for 1. */
function isLikeFigure(code: number): boolean {
  return isFigure(code) || code === 0x6c || code === 0x49;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
