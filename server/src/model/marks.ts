import type { Knowledge, MarkKind, MarkWord } from '../knowledge';
import { type Span, textOf } from '../text/span';
import { bracketsIn } from './brackets';
import type { Cable } from './cable';

/** A mark of the transcriber: `[illegible, 3 words]`, `[word?]`, `[stamp: SECRET]`, a run of X (docs/TRANSCRIBING.md). */
export interface Mark {
  /** With its brackets. */
  readonly span: Span;
  readonly kind: MarkKind;
  readonly word: MarkWord;
  /** What it has beside its word: how much, the doubtful reading, the words of the page, its number; empty for none. */
  readonly detail: string;
  /** Where that stands; empty at the closing bracket where it has nothing. */
  readonly detailSpan: Span;
  /** Somebody has to look at the place again. */
  readonly doubtful: boolean;
}

/** All that stands in square brackets. */
export interface MarkReading {
  /** In text order; one may stand within another. */
  readonly marks: readonly Mark[];
  /** What stands in brackets and is no mark we know, with its brackets. */
  readonly others: readonly Span[];
  /** Offsets of square brackets without a partner in their paragraph. */
  readonly unmatched: readonly number[];
}

/**
 * The marks of a cable, worked out when first asked for. Only brackets and runs of X are looked at: in a text without any,
 * it takes no time worth speaking of.
 */
export function marksOf(cable: Cable, knowledge: Knowledge): MarkReading {
  const known = readings.get(cable);
  if (known?.knowledge === knowledge) return known.reading;
  const reading = readMarks(cable.text, knowledge);
  readings.set(cable, { knowledge, reading });
  return reading;
}

const readings = new WeakMap<Cable, { readonly knowledge: Knowledge; readonly reading: MarkReading }>();

function readMarks(text: string, knowledge: Knowledge): MarkReading {
  const { pairs, unmatched } = bracketsIn(text);
  const marks = [...runsOfX(text, knowledge)];
  const others: Span[] = [];
  for (const span of pairs) {
    const mark = markIn(text, span, knowledge);
    if (mark) marks.push(mark);
    else others.push(span);
  }
  marks.sort((a, b) => a.span.start - b.span.start);
  return { marks, others, unmatched };
}

/** The mark between two brackets; undefined where it is none. */
function markIn(text: string, span: Span, { marks }: Knowledge): Mark | undefined {
  const inner = { start: span.start + 1, end: span.end - 1 };
  const content = marks.read(textOf(text, inner));
  if (!content) return undefined;
  const { word, detail, detailAt } = content;
  const start = inner.start + detailAt;
  return {
    span,
    kind: word.kind,
    word,
    detail,
    detailSpan: { start, end: start + detail.length },
    doubtful: word.doubtful || detail.endsWith('?'),
  };
}

/** Four letters X or more; fewer may be a figure, a name or a blank form. */
const RUN = /(?<![A-Za-z0-9])X{4,}(?![A-Za-z0-9])/y;

function* runsOfX(text: string, { marks }: Knowledge): Iterable<Mark> {
  for (let at = text.indexOf('XXXX'); at >= 0; at = text.indexOf('XXXX', at)) {
    RUN.lastIndex = at;
    if (RUN.test(text)) {
      const span = { start: at, end: RUN.lastIndex };
      const detailSpan = { start: span.end, end: span.end };
      yield {
        span,
        kind: 'redacted',
        word: marks.wordOf('redacted'),
        detail: '',
        detailSpan,
        doubtful: false,
      };
    }
    while (text.charCodeAt(at) === LETTER_X) at++;
  }
}

const LETTER_X = 88;
