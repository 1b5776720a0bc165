import type { KnownDate } from '../../knowledge';

/** The day of the year of a date in the Gregorian calendar; 1 January is day 1. Months count from 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
}

/** True where a date, as far as it is known, lies before a day for certain. */
export function isSurelyBefore(date: KnownDate, day: string): boolean {
  return date !== null && date.slice(0, day.length) < day.slice(0, date.length);
}

/** True where a date, as far as it is known, is a day or lies behind it for certain. */
export function isSurelyFrom(date: KnownDate, day: string): boolean {
  if (date === null) return false;
  return date.length < day.length ? date > day.slice(0, date.length) : date >= day;
}

/** An ISO day some days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later year; 29 February becomes 1 March where that has none. */
export function yearsAfter(day: string, years: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later.toISOString().slice(0, 10);
}

/** True for an ISO day, false for a month or a year. */
export function isDay(date: KnownDate): date is string {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
}
