import type { Knowledge, KnownDate } from '../../knowledge';
import type { CableTop } from '../../model/cable';

/** The time in which cables print the number of an order. */
export interface OrderTime {
  /** ISO days of its signature and of the day from which it was in force. */
  readonly signed: string;
  readonly from: string;
  /** The day of its end; null where it is in force. */
  readonly until: string | null;
}

/** The time of a printed number, for all orders that share it; undefined for a number that no cable prints. */
export function orderTime(number: string, { executiveOrders }: Knowledge): OrderTime | undefined {
  const orders = executiveOrders.all().filter(({ printedNumber }) => printedNumber === number);
  const [first] = orders;
  if (!first) return undefined;
  return {
    signed: first.signed,
    from: first.effective ?? first.signed,
    until: orders.at(-1)?.superseded ?? null,
  };
}

/** Years that an order outlives its end, or a re-typed copy comes before its time. */
const margin = 3;

/** True where a year lies so far from the time of an order that no habit explains it. */
export function isFarFrom({ from, until }: OrderTime, year: number): boolean {
  return year < yearOf(from) - margin || (until !== null && year > yearOf(until) + margin);
}

/**
 * The date of the cable for rules that judge by it; null where its year contradicts the order: then the year is wrong,
 * as `dtg-year-implausible` tells, and nothing follows from it.
 */
export function trustedDate(cable: CableTop, knowledge: Knowledge): KnownDate {
  const { date, executiveOrder } = cable;
  const time = executiveOrder?.number ? orderTime(executiveOrder.number, knowledge) : undefined;
  return date !== null && time && isFarFrom(time, yearOf(date)) ? null : date;
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
