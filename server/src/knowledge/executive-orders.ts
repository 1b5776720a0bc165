import { distance } from '../text/distance';
import { lazy } from '../text/lazy';
import { type KnownDate, mayLieWithin } from './dates';
import { firstBy, listOf, type Row, type Table } from './table';

/** An executive order on classification. */
export interface ExecutiveOrderEntry {
  readonly number: string;
  /** The number that cables of its time print: 12958 under order 13292, which amended it; empty before 1972. */
  readonly printedNumber: string;
  readonly title: string;
  /** ISO days; null where not known or, for `superseded`, where the order is still in force. */
  readonly signed: string;
  readonly effective: string | null;
  readonly superseded: string | null;
  readonly supersededBy: string | null;
  /** What may stand behind the number, as patterns in words. */
  readonly declassificationForms: readonly string[];
  /** Years until declassification, in words. */
  readonly normalLimit: string;
  readonly reasonsSection: string;
  readonly reasonsLetters: string;
  readonly notes: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The executive orders about classification. */
export interface ExecutiveOrders {
  find(number: string): ExecutiveOrderEntry | undefined;
  /** The order in force at that date; more than one where the date is known too coarsely, the latest first. */
  inForce(on: KnownDate): readonly ExecutiveOrderEntry[];
  /** The order whose printed number is one slip away: 12598 is 12958. */
  nearest(number: string): ExecutiveOrderEntry | undefined;
  all(): readonly ExecutiveOrderEntry[];
}

export const executiveOrderColumns = [
  'number',
  'printed_number',
  'title',
  'signed',
  'effective',
  'superseded',
  'superseded_by',
  'valid_decl_forms',
  'normal_limit_years',
  'reasons_section',
  'reasons_letters',
  'notes',
  'sources',
] as const;
export type ExecutiveOrderRow = Row<(typeof executiveOrderColumns)[number]>;

/** Makes the look-ups over the table. */
export function createExecutiveOrders(rows: Table<ExecutiveOrderRow>): ExecutiveOrders {
  const all = lazy(() => rows().map(orderOf));
  const byNumber = lazy(() => firstBy(all(), (order) => order.number));
  return {
    find: (number) => byNumber().get(number),
    inForce: (on) =>
      all()
        .filter((order) => mayLieWithin(on, order.effective ?? '', lastDay(order)))
        .reverse(),
    nearest: (number) =>
      all().find((order) => order.number === order.printedNumber && distance(order.number, number, 1) === 1),
    all,
  };
}

/** The last date on which the order was in force; the day of its end belongs to the next order. */
function lastDay(order: ExecutiveOrderEntry): string {
  if (order.superseded === null) return '';
  const day = new Date(`${order.superseded}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function orderOf(row: ExecutiveOrderRow): ExecutiveOrderEntry {
  return {
    number: row.number,
    printedNumber: row.printed_number,
    title: row.title,
    signed: row.signed,
    effective: row.effective || null,
    superseded: row.superseded || null,
    supersededBy: row.superseded_by || null,
    declassificationForms: listOf(row.valid_decl_forms),
    normalLimit: row.normal_limit_years,
    reasonsSection: row.reasons_section,
    reasonsLetters: row.reasons_letters,
    notes: row.notes,
    sources: listOf(row.sources),
  };
}
