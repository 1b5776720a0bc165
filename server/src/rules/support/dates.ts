/** The day of the year of a date in the Gregorian calendar; 1 January is day 1. Months count from 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
}
