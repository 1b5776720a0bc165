import { daysInMonth } from '../../model/dtg';

/** A day, a moment, or a year alone as `@when` takes it; null for what no calendar has. `zone` is empty where the time is local. */
export function instant(iso: string): string | null {
  if (/^\d{4}$/.test(iso)) return iso === '0000' ? null : iso;
  const [, day = '', time, zone = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(Z?))?$/.exec(iso) ?? [];
  if (!isDay(day)) return null;
  return time === undefined ? day : `${day}T${time}:00${zone}`;
}

/** The same for a local day with its clock, which may be missing; midnight ends a day. */
export function localInstant(day: string | null, time: string | null): string | null {
  return day === null ? null : instant(time === null || time === '24:00' ? day : `${day}T${time}`);
}

function isDay(day: string): boolean {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && number >= 1 && number <= daysInMonth(month, year);
}
