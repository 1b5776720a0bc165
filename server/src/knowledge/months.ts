import { lazy } from '../text/lazy';
import { firstBy, type Row, type Table } from './table';
import { folded } from './text';

/** A month as cables print it. */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  /** `NOV` */
  readonly short: string;
  /** `NOVEMBER` */
  readonly name: string;
}

/** The twelve months. */
export interface Months {
  /** By the name or its first three letters, in any case. */
  find(text: string): Month | undefined;
  all(): readonly Month[];
}

export const monthColumns = ['number', 'short', 'name'] as const;
export type MonthRow = Row<(typeof monthColumns)[number]>;

/** Makes the look-ups over the table. */
export function createMonths(rows: Table<MonthRow>): Months {
  const all = lazy(() => rows().map(({ number, short, name }) => ({ number: Number(number), short, name })));
  const byShort = lazy(() => firstBy(all(), (month) => month.short));
  const byName = lazy(() => firstBy(all(), (month) => month.name));
  const find = (text: string): Month | undefined => {
    const printed = folded(text);
    return byShort().get(printed) ?? byName().get(printed);
  };
  return { find, all };
}
