import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

/** A run of telegrams with a name of its own, before July 1973: `SECTO`, `POLTO`. */
export interface TelegramSeries {
  readonly series: string;
  /** Sent `from` the party, or `to` it; empty where one name serves both. */
  readonly direction: 'from' | 'to' | '';
  readonly party: string;
  /** When it ran, as far as known. */
  readonly years: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** All of these runs. */
export interface TelegramSeriesTable {
  /** By its name, in any case. */
  find(name: string): TelegramSeries | undefined;
  all(): readonly TelegramSeries[];
}

export const telegramSeriesColumns = ['series', 'direction', 'party', 'years', 'sources'] as const;
export type TelegramSeriesRow = Row<(typeof telegramSeriesColumns)[number]>;

/** Makes the look-ups over the table. */
export function createTelegramSeries(rows: Table<TelegramSeriesRow>): TelegramSeriesTable {
  const all = lazy(() => rows().map(seriesOf));
  const byName = lazy(() => firstBy(all(), ({ series }) => series));
  return { find: (name) => byName().get(folded(name)), all };
}

function seriesOf(row: TelegramSeriesRow): TelegramSeries {
  return {
    series: row.series,
    direction: row.direction as TelegramSeries['direction'],
    party: row.party,
    years: row.years,
    sources: listOf(row.sources),
  };
}
