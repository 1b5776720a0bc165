const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** A date in words as far as it is known: `17 November 2005`, `November 2005` or `2005` (ISO day, month or year). */
export function dateInWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

/** The day of the week of an ISO day: `Thursday`. */
export function weekdayOf(isoDay: string): string {
  return WEEKDAYS[new Date(utc(isoDay)).getUTCDay()] ?? '';
}

/** The number of an ISO day within its year, 1 January being 1. */
export function dayOfYear(isoDay: string): number {
  return (utc(isoDay) - utc(`${isoDay.slice(0, 4)}-01-01`)) / MILLISECONDS_OF_A_DAY + 1;
}

/** The ISO day with that number in its year; null where the year has no such day. */
export function isoOfDayOfYear(year: number, day: number): string | null {
  const date = new Date(Date.UTC(year, 0, day));
  return day >= 1 && date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : null;
}

/** `1st`, `22nd`, `321st`. */
export function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

/** The years from one ISO day to another, in whole years. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function utc(isoDay: string): number {
  return Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`);
}
