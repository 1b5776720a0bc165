import { lazy } from '../text/lazy';
import { withLetters } from '../text/look-alikes';
import { nearWords } from '../text/near-words';
import type { Span } from '../text/span';
import { allBy, firstBy, listOf, type Row, type Table } from './table';
import { literal, squeezed } from './text';

export type CaptionKind =
  | 'distribution'
  | 'handling'
  | 'dissemination-control'
  | 'sensitivity'
  | 'subject-caption'
  | 'channel'
  | 'passing'
  | 'military'
  /** Stands among the captions, but is a precedence, a notice or a series. */
  | 'not-a-caption';

/** A word or phrase after the text line that tells who may have the cable or what it is about. */
export interface Caption {
  readonly caption: string;
  /** What follows it on the line: `name` (CODEL DOE), `countries`, `number`, `reason`; empty where nothing. */
  readonly followedBy: string;
  readonly kind: CaptionKind;
  readonly meaning: string;
  /** Names of levels, and `SBU`; empty where not known. */
  readonly compatibleLevels: readonly string[];
  /** Captions (or a level) that may not stand beside it; `*` is every other caption. */
  readonly incompatibleWith: readonly string[];
  readonly generations: readonly string[];
  readonly status: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** One caption of a line, or a word that is none. Offsets count from the start of the line. */
export interface CaptionMatch extends Span {
  readonly text: string;
  readonly caption: Caption | undefined;
}

/** All captions. */
export interface Captions {
  /** The caption that the whole text is, blanks and case aside: also `S I P D I S`, `CODEL DOE`, `FOR ROE ONLY`. */
  find(text: string): Caption | undefined;
  /** The captions of a line in order, longest first; what is none of them word by word, or as a near miss of one. */
  split(line: string): readonly CaptionMatch[];
  /** True where `split` finds nothing but captions, of those that are meant. */
  areAll(line: string, isMeant?: (caption: Caption) => boolean): boolean;
  /**
   * The caption of which the text is a near miss: uneven blanks, figures that look like letters, or one edit, two in
   * captions of eight letters or more.
   */
  nearest(text: string): Caption | undefined;
  all(): readonly Caption[];
}

export const captionColumns = [
  'caption',
  'followed_by',
  'kind',
  'meaning',
  'compatible_levels',
  'incompatible_with',
  'generations',
  'status',
  'sources',
] as const;
export type CaptionRow = Row<(typeof captionColumns)[number]>;

/** What may follow a caption, by the word of the column `followed_by`; a name is no caption itself. */
const followers: Readonly<Record<string, string>> = {
  name: String.raw`(?:\s+(?!NOT_A_NAME\b)[A-Z][A-Z.'-]*)?`,
  countries: String.raw`(?:\s+[A-Z]{2,5}\b(?:(?:,\s*|\s+)[A-Z]{2,5}\b)*)?`,
  number: String.raw`(?:\s+(?:NO\.?\s*)?\d[\d-]*)?`,
  reason: String.raw`(?:\s*(?:\([^)]*\)|-\s*\S.*))?`,
};

/** What parts captions on a line. */
const separators = /(?:[\s,;/]|\.(?=\s|$)|-+(?=\s|$))*/y;

/** The offset behind the blanks and signs that part captions. */
function behindSeparators(line: string, start: number): number {
  separators.lastIndex = start;
  return separators.test(line) ? separators.lastIndex : start;
}

/** Words of a caption that is looked for as a near miss at most. */
const longestNearMiss = 4;

/** Makes the look-ups over the table. */
export function createCaptions(rows: Table<CaptionRow>): Captions {
  const all = lazy(() => rows().map(captionOf));
  const byLetters = lazy(() => firstBy(all(), (caption) => squeezed(caption.caption)));

  /** The captions as patterns that match at one place, by their first two characters, the longest first. */
  const patterns = lazy(() => {
    const firstWords = [...new Set(all().map(({ caption }) => literal(caption.split(' ')[0] ?? '')))].join(
      '|',
    );
    const longestFirst = [...all()].sort((a, b) => b.caption.length - a.caption.length);
    const made = longestFirst.map((caption) => ({
      caption,
      pattern: lazy(() => new RegExp(patternOf(caption, firstWords), 'iy')),
    }));
    return allBy(
      made.flatMap((it) => beginnings(it.caption).map((begins) => ({ ...it, begins }))),
      ({ begins }) => begins,
    );
  });

  const at = (line: string, start: number): CaptionMatch | undefined => {
    const begins = line.charAt(start) + (line.charAt(start + 1).trim() || ' ');
    for (const { caption, pattern } of patterns().get(begins.toUpperCase()) ?? []) {
      pattern().lastIndex = start;
      const text = pattern().exec(line)?.[0];
      if (text !== undefined) return { text, start, end: start + text.length, caption };
    }
    return undefined;
  };

  /** The caption that the whole text prints, its blanks even. */
  const printedIn = (text: string): Caption | undefined => {
    const line = text.trim();
    const match = at(line, 0);
    return match?.end === line.length ? match.caption : undefined;
  };

  const nearLetters = nearWords(() =>
    [...byLetters()].filter(([, caption]) => caption.kind !== 'not-a-caption').map(([letters]) => letters),
  );

  const nearest = (text: string): Caption | undefined => {
    const [best] = nearLetters(squeezed(withLetters(text)), MOST_EDITS)
      .filter(({ word, edits }) => edits <= editsFor(word))
      .sort((a, b) => a.edits - b.edits);
    return best && !printedIn(text) ? byLetters().get(best.word) : undefined;
  };

  /** The stretch from `start` that is a near miss of a caption, else the one word there. */
  const unknownAt = (line: string, start: number): CaptionMatch => {
    const word = /[^\s,;/]+/g;
    word.lastIndex = start;
    const stretches: CaptionMatch[] = [];
    while (stretches.length < longestNearMiss && word.test(line)) {
      const end = word.lastIndex;
      stretches.push({ text: line.slice(start, end), start, end, caption: undefined });
    }
    const [oneWord = { text: line.slice(start), start, end: line.length, caption: undefined }] = stretches;
    return stretches.findLast(({ text }) => nearest(text) !== undefined) ?? oneWord;
  };

  return {
    find: (text) => byLetters().get(squeezed(text)) ?? printedIn(text),
    nearest,
    split: (line) => {
      const matches: CaptionMatch[] = [];
      for (let start = behindSeparators(line, 0); start < line.length; ) {
        const match = at(line, start) ?? unknownAt(line, start);
        matches.push(match);
        start = behindSeparators(line, match.end);
      }
      return matches;
    },
    areAll: (line, isMeant = () => true) => {
      let start = behindSeparators(line, 0);
      while (start < line.length) {
        const match = at(line, start);
        if (!match?.caption || !isMeant(match.caption)) return false;
        start = behindSeparators(line, match.end);
      }
      return true;
    },
    all,
  };
}

/** The first two characters that it may have: its letters may be spaced. */
function beginnings({ caption }: Caption): readonly string[] {
  return [caption.slice(0, 2), `${caption.charAt(0)} `];
}

/** A caption as a pattern: `(NAME)` is up to four words, blanks are any blanks, and the letters may be spaced. */
function patternOf({ caption, followedBy }: Caption, firstWords: string): string {
  const words = caption
    .split(/ +/)
    .map((word) => (word === '(NAME)' ? String.raw`\S+(?:\s+\S+){0,3}?` : literal(word)));
  const plain = words.join(String.raw`\s+`);
  const spaced = /^[A-Z]{4,}$/.test(caption) ? `|${[...caption].join(String.raw`\s+`)}` : '';
  const follower = (followers[followedBy] ?? '').replace('NOT_A_NAME', `(?:${firstWords})`);
  return `(?:${plain}${spaced})${follower}(?![A-Z0-9])`;
}

const MOST_EDITS = 2;

/** By how many edits a copy may miss a caption of these letters; short ones are near to many ordinary words. */
function editsFor({ length }: string): number {
  return length < 5 ? 0 : length < 8 ? 1 : MOST_EDITS;
}

function captionOf(row: CaptionRow): Caption {
  return {
    caption: row.caption,
    followedBy: row.followed_by,
    kind: row.kind as CaptionKind,
    meaning: row.meaning,
    compatibleLevels: listOf(row.compatible_levels),
    incompatibleWith: listOf(row.incompatible_with),
    generations: listOf(row.generations),
    status: row.status,
    sources: listOf(row.sources),
  };
}
