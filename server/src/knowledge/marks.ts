import { lazy } from '../text/lazy';
import { allBy, firstBy, listOf, type Row, type Table } from './table';
import { literal } from './text';

/** What a mark of the transcriber says of its place. */
export type MarkKind =
  | 'illegible'
  | 'doubtful'
  | 'handwritten'
  | 'stamp'
  | 'struck'
  | 'blank'
  | 'page'
  | 'sic'
  | 'redacted'
  | 'remark';

/**
 * What a mark has beside its word: `count` how much (`[illegible, 3 words]`), `reading` what was probably read
 * (`[word?]`), `words` those of the page (`[stamp: SECRET]`), `page` a number (`[page 2]`), `rest` anything behind
 * (`[redacted b1]`), `before` anything in front (`[1 line not declassified]`), `none` nothing (`[sic]`).
 */
export type MarkShape = 'none' | 'count' | 'reading' | 'words' | 'page' | 'rest' | 'before';

/** A word by which transcribers mark a place, in square brackets. */
export interface MarkWord {
  readonly kind: MarkKind;
  readonly word: string;
  readonly takes: MarkShape;
  /** Somebody has to look at the place again. */
  readonly doubtful: boolean;
  /** What it holds stands beside the text of the original and is no part of it. */
  readonly apart: boolean;
  readonly meaning: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** What stands between the brackets of a mark. */
export interface MarkContent {
  readonly word: MarkWord;
  /** What it has beside its word; empty where it has nothing. */
  readonly detail: string;
  /** Where that begins within the brackets. */
  readonly detailAt: number;
}

/** The marks of the transcriber. */
export interface Marks {
  /** Reads what stands between two brackets; undefined where it is no mark. The case of letters does not count. */
  read(content: string): MarkContent | undefined;
  /** The word that is written for a kind: the user's own, else the usual one. */
  wordOf(kind: MarkKind): MarkWord;
  all(): readonly MarkWord[];
}

export const markColumns = ['kind', 'word', 'takes', 'doubtful', 'apart', 'meaning', 'sources'] as const;
export type MarkRow = Row<(typeof markColumns)[number]>;

/** Makes the look-ups over the table. */
export function createMarks(rows: Table<MarkRow>): Marks {
  /** A row that names only its word and its kind is, for the rest, like the others of the kind. */
  const all = lazy(() => {
    const whole = rows().filter(({ takes }) => takes !== '');
    const usual = firstBy(whole, ({ kind }) => kind);
    return rows().flatMap((row) => {
      const like = row.takes === '' ? usual.get(row.kind) : row;
      return like ? [wordOf(row, like)] : [];
    });
  });
  const byKind = lazy(() => firstBy(all(), ({ kind }) => kind));
  const forms = lazy(() => all().map((word) => ({ word, pattern: patternOf(word) })));
  const byFirstLetter = lazy(() =>
    allBy(forms(), ({ word }) => (OPEN_SHAPES.has(word.takes) ? '' : word.word.charAt(0).toLowerCase())),
  );
  /** What may begin with any letter, behind all that has a word at its head. */
  const open = lazy(() => forms().filter(({ word }) => OPEN_SHAPES.has(word.takes)));

  const readAnew = (content: string): MarkContent | undefined => {
    const first = content.trimStart().charAt(0).toLowerCase();
    for (const { word, pattern } of [...(byFirstLetter().get(first) ?? []), ...open()]) {
      const match = pattern.exec(content);
      if (!match) continue;
      const [start, end] = match.indices?.groups?.detail ?? [content.length, content.length];
      return { word, detail: content.slice(start, end).trim(), detailAt: start };
    }
    return undefined;
  };
  /** The same few marks are asked for with every key. */
  let answers = new Map<string, MarkContent | null>();

  return {
    read: (content) => {
      const known = answers.get(content);
      if (known !== undefined) return known ?? undefined;
      const answer = readAnew(content);
      if (answers.size >= MOST_ANSWERS) answers = new Map();
      answers.set(content, answer ?? null);
      return answer;
    },
    wordOf: (kind) => {
      const word = byKind().get(kind);
      if (!word) throw new Error(`No word in marks.csv is of the kind ${kind}.`);
      return word;
    },
    all,
  };
}

/** So many answers are kept. */
const MOST_ANSWERS = 1000;

/** Shapes that do not begin with the word. */
const OPEN_SHAPES: ReadonlySet<MarkShape> = new Set(['reading', 'before']);

function patternOf({ word, takes }: MarkWord): RegExp {
  return new RegExp(
    String.raw`^\s*${SHAPES[takes](literal(word).replace(/ +/g, String.raw`\s+`))}\s*$`,
    'di',
  );
}

/** How the word of a mark stands among what it takes. */
const SHAPES: Readonly<Record<MarkShape, (word: string) => string>> = {
  none: (word) => word,
  count: (word) => String.raw`${word}(?:(?![a-z])\s*[,;:]?\s*(?<detail>[^\s,;:][^[\]]{0,40}))?`,
  // a word or a few, no sentence
  reading: (word) => String.raw`(?<detail>[^?.!;:[\]\n\r]{0,60})${word}`,
  words: (word) => String.raw`${word}(?:\s*[:,]\s*(?<detail>[^]*))?`,
  page: (word) =>
    String.raw`${word}\s*(?:no\.?\s*)?(?<detail>\d{1,4}[a-z]?|[ivxlc]{1,7})(?:\s+of\s+\d{1,4})?\??`,
  rest: (word) => String.raw`${word}(?:(?![a-z])\s*[,;:]?\s*(?<detail>[^\]\n\r]{1,60}))?`,
  before: (word) => String.raw`(?:(?<detail>[^\]\n\r]{1,60})\s)?${word}`,
};

/** A row as a word; what it leaves out is as in another row of its kind. */
function wordOf(row: MarkRow, like: MarkRow): MarkWord {
  return {
    kind: like.kind as MarkKind,
    word: row.word,
    takes: like.takes as MarkShape,
    doubtful: like.doubtful === 'yes',
    apart: like.apart === 'yes',
    meaning: row.meaning || like.meaning,
    sources: listOf(row.sources),
  };
}
