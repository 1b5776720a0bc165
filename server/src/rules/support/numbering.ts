import type { Paragraph } from '../../model/body';
import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Fix } from '../rule';

/** A paragraph whose number counts in the row of the cable's own numbers. */
export interface NumberedParagraph {
  readonly paragraph: Paragraph;
  readonly number: number;
  /** The figures alone. */
  readonly figures: Span;
  /** `gap`: numbers before it are nowhere in the cable. `duplicate`: the number stood before. */
  readonly kind: 'next' | 'gap' | 'duplicate';
  /** The highest number in the row before it; null at the first. */
  readonly previous: number | null;
  /** The first paragraph with this number, for a duplicate. */
  readonly first: NumberedParagraph | null;
}

/**
 * The row of paragraph numbers of a cable. Left out, because their numbers are not the cable's own: quoted paragraphs,
 * and, where the cable marks its paragraphs, unmarked numbers that do not continue the row. (Lists within a paragraph
 * are no paragraphs of the model.)
 */
export function numberedParagraphs(cable: Cable): readonly NumberedParagraph[] {
  const candidates = ownNumbers(cable);
  const present = new Set(candidates.map((candidate) => candidate.number));
  const seen = new Map<number, NumberedParagraph>();
  const row: NumberedParagraph[] = [];
  let last: number | null = null;

  for (const [index, { paragraph, number, figures }] of candidates.entries()) {
    const first: NumberedParagraph | null = seen.get(number) ?? null;
    const skips = last !== null && number > last + 1 && !present.has(last + 1);
    // `1. 3. 3.`: the first 3 was meant to be 2; the second is reported, once is enough
    const isMeantLower = last !== null && number === last + 2 && candidates[index + 1]?.number === number;
    const kind = first ? 'duplicate' : skips && !isMeantLower ? 'gap' : 'next';
    const numbered: NumberedParagraph = { paragraph, number, figures, kind, previous: last, first };
    row.push(numbered);
    if (first) {
      // `2. 2. 4.`: the second 2 was meant to be 3, so that nothing is missing before 4
      if (last !== null && number === last && !present.has(last + 1)) last += 1;
    } else {
      seen.set(number, numbered);
      if (last === null || number === last + 1 || skips) last = number;
      while (seen.has(last + 1)) last += 1;
    }
  }
  return row;
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

interface Candidate {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly figures: Span;
}

function ownNumbers(cable: Cable): readonly Candidate[] {
  const all = cable.paragraphs.flatMap((paragraph) => {
    const { number, numberSpan, quoted } = paragraph;
    if (quoted || number === null || numberSpan === null) return [];
    return [{ paragraph, number, figures: figuresIn(cable.text, numberSpan) }];
  });
  const marked = new Set(all.filter(({ paragraph }) => paragraph.marking).map(({ number }) => number));
  return marked.size === 0 ? all : withoutForeignNumbers(all, marked);
}

/** Of a cable with portion marks: the marked numbers, and the unmarked that stand right where the row goes on. */
function withoutForeignNumbers(all: readonly Candidate[], marked: ReadonlySet<number>): readonly Candidate[] {
  const own: Candidate[] = [];
  for (const candidate of all) {
    const continues = candidate.number === (own.at(-1)?.number ?? 0) + 1 && !marked.has(candidate.number);
    if (candidate.paragraph.marking || continues) own.push(candidate);
  }
  return own;
}

/** A number stands with its stop, and in some copies with a pilcrow before it. */
function figuresIn(text: string, span: Span): Span {
  const match = /\d+/.exec(text.slice(span.start, span.end));
  return match ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : span;
}
