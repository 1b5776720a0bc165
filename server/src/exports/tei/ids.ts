import type { ExportedCable } from '../exporter';
import { nameOrPlace } from '../names';

/**
 * Stands in a piece where the name of its cable goes, which only the document knows, for another cable may have the same.
 * No words can look so: their ampersands are written otherwise.
 */
export const CABLE = '&cable;';

/** The name of a place in the cable, for `xml:id`. */
export function idOf(place: string): string {
  return `${CABLE}.${place}`;
}

/** Points at a place in the cable. */
export function localPointer(place: string): string {
  return `#${idOf(place)}`;
}

/** Points at a cable by its message reference number, in the scheme that the header explains. */
export function mrnPointer(mrn: string): string {
  return `mrn:${uriOf(mrn)}`;
}

/** Points at a telegram before 1973 by the name by which telegrams are compared. */
export function telegramPointer(name: string): string {
  return `telegram:${uriOf(name)}`;
}

function uriOf(words: string): string {
  const whole = words.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** The id that a cable would like to have: `cable-09VALLETTA217`; of names that are no MRN `freshIds` makes one. */
export function wishedId(exported: ExportedCable): string {
  return `cable-${nameOrPlace(exported).replace(/\s+/g, ' ')}`;
}
