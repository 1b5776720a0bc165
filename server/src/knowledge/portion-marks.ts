import { distance } from '../text/distance';
import { lazy } from '../text/lazy';
import type { Level } from './classifications';
import { firstBy, listOf, numberOf, type Row, type Table } from './table';

/** The classification of a paragraph, between parentheses: `C/NF`. */
export interface PortionMark {
  /** In capitals, as it stands in the table or was built from its parts. */
  readonly mark: string;
  /** Rank of the level: 0 unclassified … 4 top secret; null where the mark tells no level (`SE`). */
  readonly order: number | null;
  readonly levelName: Level | null;
  /** What it adds to the level in words: `no foreign`, `releasable`; empty where nothing. */
  readonly control: string;
  readonly status: string;
  /** For a malformed mark the right one, where only one can be meant. */
  readonly intended: string | null;
  /** Occurrences in a sample of cables. */
  readonly count: number;
  readonly note: string;
  readonly generations: readonly string[];
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The portion marks. */
export interface PortionMarks {
  /** The mark in any case of letters, without parentheses; marks of known parts (`TS//NF`, `C/REL UK`) are found too. */
  find(mark: string): PortionMark | undefined;
  /** The well-formed marks one edit away, the most usual first. */
  nearest(mark: string, limit?: number): readonly PortionMark[];
  /** Rank of the level; null where the mark is unknown or tells none. */
  order(mark: string): number | null;
  all(): readonly PortionMark[];
}

export const portionMarkColumns = [
  'mark',
  'level',
  'order',
  'control',
  'intended',
  'generations',
  'status',
  'count_in_sample',
  'note',
  'sources',
] as const;
export type PortionMarkRow = Row<(typeof portionMarkColumns)[number]>;

/** Makes the look-ups over the table. */
export function createPortionMarks(rows: Table<PortionMarkRow>): PortionMarks {
  const all = lazy(() => rows().map(markOf));
  const byMark = lazy(() => firstBy(all(), (mark) => mark.mark));

  /** What stands behind a slash in the table, with its meaning: `NF` is `no foreign`. */
  const controls = lazy(() => {
    const wellFormed = all().filter((mark) => mark.status !== 'malformed' && mark.mark.includes('/'));
    return new Map(wellFormed.map((mark) => [controlPart(mark.mark), mark.control]));
  });

  const built = (text: string): PortionMark | undefined => {
    const level = byMark().get(levelPart(text));
    const parts = text.split(/\/\/?/).slice(1);
    const meanings = parts.map((part) => (isRelease(part) ? 'releasable' : controls().get(part)));
    if (level === undefined || parts.length === 0 || meanings.includes(undefined)) return undefined;
    return {
      ...level,
      mark: text,
      control: [...new Set([level.control, ...meanings])].filter(Boolean).join(', '),
      status: 'variant',
      count: 0,
      note: '',
    };
  };

  const find = (mark: string): PortionMark | undefined => {
    const usual = byMark().get(mark);
    if (usual) return usual;
    const text = normalised(mark);
    return byMark().get(text) ?? built(text);
  };

  return {
    find,
    nearest: (mark, limit = 3) => {
      const typed = normalised(mark);
      return all()
        .filter((known) => known.status !== 'malformed' && distance(known.mark, typed, 1) === 1)
        .sort((a, b) => b.count - a.count)
        .slice(0, limit);
    },
    order: (mark) => find(mark)?.order ?? null,
    all,
  };
}

/** Capitals, single blanks, none around slashes, one on each side of the dash before a word. */
function normalised(mark: string): string {
  return mark
    .trim()
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?[-–—] ?(?=ENTIRE)/, ' - ');
}

function levelPart(mark: string): string {
  return mark.split('/')[0] ?? '';
}

function controlPart(mark: string): string {
  return mark.slice(levelPart(mark).length).replace(/^\/+/, '');
}

/** `REL NATO`, `REL TO USA, FVEY`, `FVEY`: names of countries or groups that may have the text. */
function isRelease(part: string): boolean {
  return /^(REL( TO)? [A-Z]+([ ,]+[A-Z]+)*|FVEY|ACGU)$/.test(part);
}

function markOf(row: PortionMarkRow): PortionMark {
  return {
    mark: row.mark,
    order: numberOf(row.order),
    levelName: row.level === '' ? null : (row.level as Level),
    control: row.control,
    status: row.status,
    intended: row.intended === '' ? null : row.intended,
    count: numberOf(row.count_in_sample) ?? 0,
    note: row.note,
    generations: listOf(row.generations),
    sources: listOf(row.sources),
  };
}
