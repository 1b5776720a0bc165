import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

/** A Z signal of the heading: `ZNY`, `ZDK`. */
export interface OperatingSignal {
  readonly signal: string;
  readonly meaning: string;
  readonly seenWhere: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The operating signals of transmission. */
export interface OperatingSignals {
  /** By the signal; a figure behind it (`ZFF4`) is not counted. */
  find(signal: string): OperatingSignal | undefined;
  all(): readonly OperatingSignal[];
}

export const operatingSignalColumns = ['signal', 'meaning', 'seen_where', 'sources'] as const;
export type OperatingSignalRow = Row<(typeof operatingSignalColumns)[number]>;

/** Makes the look-ups over the table. */
export function createOperatingSignals(rows: Table<OperatingSignalRow>): OperatingSignals {
  const all = lazy(() =>
    rows().map((row) => ({
      signal: row.signal,
      meaning: row.meaning,
      seenWhere: row.seen_where,
      sources: listOf(row.sources),
    })),
  );
  const bySignal = lazy(() => firstBy(all(), (entry) => entry.signal));
  return { find: (signal) => bySignal().get(folded(signal).replace(/\d$/, '')), all };
}
