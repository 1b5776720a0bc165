import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';
import { type Mark, marksOf } from '../model/marks';
import type { PageMark } from '../model/pages';

/** How much there is of a cable. */
export interface Statistics {
  /** `09VALLETTA217`; null where the number is not known. */
  readonly mrn: string | null;
  /** Words with a letter or a figure, those of the transcriber and of stamps left out. */
  readonly words: number;
  /** The same, of the paragraphs alone: without heading, front and signature. */
  readonly textWords: number;
  /** UTF-16 units, line ends left out. */
  readonly characters: number;
  /** Lines with something on them. */
  readonly lines: number;
  readonly paragraphs: number;
  /** How many paragraphs have which portion mark, in the order of their first; `none` for those without. */
  readonly paragraphsByMarking: Readonly<Record<string, number>>;
  readonly openReadings: number;
  /** How many marks of the transcriber there are of each kind. */
  readonly marks: Readonly<Partial<Record<Mark['kind'], number>>>;
  /** As the page marks tell; null where there are none. */
  readonly pages: number | null;
}

/** Counts words, characters, paragraphs, marks and pages of a cable. */
export function statistics(cable: Cable, knowledge: Knowledge): Statistics {
  const { text, paragraphs } = cable;
  const { marks } = marksOf(cable, knowledge);
  const plain = withoutMarks(text, marks);
  return {
    mrn: cable.mrn.canonical,
    words: wordsIn(plain),
    textWords: paragraphs.reduce(
      (sum, { textSpan }) => sum + wordsIn(plain.slice(textSpan.start, textSpan.end)),
      0,
    ),
    characters: text.replace(/[\r\n]/g, '').length,
    lines: text.match(/^.*\S/gm)?.length ?? 0,
    paragraphs: paragraphs.length,
    paragraphsByMarking: counted(paragraphs.map(({ marking }) => marking?.mark || NONE)),
    openReadings: marks.filter(({ doubtful }) => doubtful).length,
    marks: counted(marks.map(({ kind }) => kind)),
    pages: pagesOf(cable.pages, marks),
  };
}

/** Under which paragraphs without a mark are counted. */
const NONE = 'none';

/** The text with blanks in the place of marks; of doubtful readings the words stay. */
function withoutMarks(text: string, marks: readonly Mark[]): string {
  let plain = '';
  let position = 0;
  for (const { span, kind } of marks) {
    if (kind === 'doubtful' || span.start < position) continue;
    plain += text.slice(position, span.start) + ' '.repeat(span.end - span.start);
    position = span.end;
  }
  return plain + text.slice(position);
}

function wordsIn(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function counted<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts) as Record<Key, number>;
}

/** The most that any sort of page mark tells: print numbers every page, transmission and transcriber the later ones. */
function pagesOf(breaks: readonly PageMark[], marks: readonly Mark[]): number | null {
  const printed = breaks.filter(({ kind }) => kind === 'print');
  const sent = breaks.filter(({ kind, page }) => kind === 'transmission' && page !== null);
  const noted = marks
    .filter(({ kind }) => kind === 'page')
    .map(({ detail }) => Number.parseInt(detail, 10) || 0);
  const counts = [
    printed.length + (printed.length > 0 && printed[0]?.page !== 1 ? 1 : 0),
    sent.length > 0 ? sent.length + 1 : 0,
    ...noted,
  ];
  return Math.max(0, ...counts) || null;
}
