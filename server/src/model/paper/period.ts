/**
 * The run of numbers to which a telegram belongs (cable-format-pre-1973 3.7): a calendar year to 1949 and again from
 * 1969, a fiscal year from July 1951 to 1968. Between them it is not known.
 */

const LAST_CALENDAR_YEAR = 1949;
const FIRST_FISCAL_DAY = '1951-07-01';
const FIRST_CALENDAR_DAY = '1969-01-01';

/** `1948`, or `FY54` for July 1953 to June 1954; null where the run of an ISO day is not known. */
export function periodOf(day: string): string | null {
  const year = Number(day.slice(0, 4));
  if (year <= LAST_CALENDAR_YEAR || day >= FIRST_CALENDAR_DAY) return String(year);
  if (day < FIRST_FISCAL_DAY) return null;
  return fiscal(day.slice(5) >= '07-01' ? year + 1 : year);
}

/** The run before the one of an ISO day. */
export function periodBefore(day: string): string | null {
  return periodOf(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
}

function fiscal(year: number): string {
  return `FY${String(year % 100).padStart(2, '0')}`;
}
