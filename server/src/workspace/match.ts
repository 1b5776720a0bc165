import type { CableName, CitedName } from './names';
import type { CableSummary } from './summary';

/**
 * The cables that a reference means, the likeliest first, of those that bear its post and number: those of its year, and of
 * the other year where two are likely. Where there are none, those whose year nobody knows; all where the reference tells
 * no year. A cable later than the one that refers to it is meant only where no other is left.
 * @param date of the cable that refers to them: an ISO day, a year, or null
 * @param cables those that bear the number, in the order in which they are to be told
 */
export function cablesMeant(
  { time, or }: CitedName,
  date: string | null,
  cables: readonly CableSummary[],
): readonly CableSummary[] {
  const exact = [time, or].flatMap((year) =>
    year === null ? [] : cables.filter(({ name }) => name?.time === year),
  );
  const meant = exact.length > 0 ? exact : cables.filter(({ name }) => time === null || name?.time === null);
  const earlier = meant.filter((cable) => !isLater(cable.date, date));
  return earlier.length > 0 ? earlier : meant;
}

/**
 * Whether a reference means a cable of this name, be there one or not: where it leads to cables, by the rule above, one of
 * them has to be that cable, or may be.
 * @param found the cables that the reference means
 */
export function means(
  { number, time, or }: CitedName,
  found: readonly CableSummary[],
  meant: CableName,
): boolean {
  const mayBe = time === null || meant.time === null || time === meant.time || or === meant.time;
  if (number !== meant.number || !mayBe) return false;
  return found.length === 0 || found.some(({ name }) => name?.time === meant.time || name?.time === null);
}

/** Compared as exactly as both are known. */
function isLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
