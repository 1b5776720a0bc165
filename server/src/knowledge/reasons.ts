import { lazy } from '../text/lazy';
import { allBy, listOf, type Row, type Table } from './table';

/** A ground for classifying under an executive order: `1.4 (b)`. */
export interface Reason {
  /** The order that defines it; cables under 13292 print 12958. */
  readonly order: string;
  readonly section: string;
  /** Letter or number, lower case. */
  readonly letter: string;
  readonly category: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The reasons for classification. */
export interface Reasons {
  /**
   * The reason of a section and letter; `order` as printed or as defined, or null where the cable does not tell.
   * Where that order has no such section, the order that has it is taken (12958 with 1.4 is 12958 as amended).
   */
  find(order: string | null, section: string, letter: string): Reason | undefined;
  all(): readonly Reason[];
}

export const reasonColumns = ['eo', 'section', 'letter', 'category', 'sources'] as const;
export type ReasonRow = Row<(typeof reasonColumns)[number]>;

/** Makes the look-ups over the table. */
export function createReasons(rows: Table<ReasonRow>): Reasons {
  const all = lazy(() => rows().map(reasonOf));
  const bySectionAndLetter = lazy(() => allBy(all(), (reason) => key(reason.section, reason.letter)));
  return {
    find: (order, section, letter) => {
      const reasons = bySectionAndLetter().get(key(section, letter)) ?? [];
      return reasons.find((reason) => reason.order === order) ?? reasons[0];
    },
    all,
  };
}

function key(section: string, letter: string): string {
  return `${section.replace(/\s+/g, '')} ${letter}`.toLowerCase();
}

function reasonOf(row: ReasonRow): Reason {
  return {
    order: row.eo,
    section: row.section,
    letter: row.letter,
    category: row.category,
    sources: listOf(row.sources),
  };
}
