import type { Paragraph } from '../model/body';
import type { CableFrame } from '../model/cable';
import { perCable } from '../model/per-cable';
import type { Span } from '../text/span';
import { counted, type Standing } from './counted';
import type { Fix } from './fix';

/** A paragraph whose number counts in the row of the cable's own numbers. */
export interface NumberedParagraph extends Omit<Standing, 'first'> {
  readonly paragraph: Paragraph;
  readonly number: number;
  /** The figures alone. */
  readonly figures: Span;
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
  const own = ownNumbers(cable);
  const row: NumberedParagraph[] = [];
  counted(own.map(({ number }) => number)).forEach(({ kind, meant, previous, first }, index) => {
    const candidate = own[index];
    if (!candidate) return;
    const { paragraph, number, figures, unnumbered } = candidate;
    const same = first === null ? null : (row[first] ?? null);
    row.push({ paragraph, number, figures, unnumbered, kind, meant, previous, first: same });
  });
  return row;
});

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
