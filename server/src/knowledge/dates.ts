/**
 * A date as far as it is known: an ISO prefix ('2005', '2005-11', '2005-11-17'), or null where nothing is known.
 */
export type KnownDate = string | null;

/** True when `a` may lie on or before `b`: both are compared only as far as the coarser of them is known. */
export function mayPrecede(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) <= b.slice(0, known);
}

/** True when a date may lie from `from` until `until`, both included; an empty bound and an unknown date admit all. */
export function mayLieWithin(on: KnownDate, from: string, until: string): boolean {
  if (on === null) return true;
  return (from === '' || mayPrecede(from, on)) && (until === '' || mayPrecede(on, until));
}

/** The year of a date as far as known. */
export function yearOf(on: KnownDate): number | null {
  return on === null ? null : Number(on.slice(0, 4));
}
