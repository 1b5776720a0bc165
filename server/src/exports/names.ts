import type { ReferenceRecord } from '../features/record';
import { ownTelegramName } from '../model/paper/own-name';
import type { ExportedCable } from './exporter';

/**
 * The name by which other cables refer to a cable: its MRN, for a telegram before 1973 `ROME 1204 [FY54]`; null where
 * it has neither.
 */
export function nameOf({ cable, record }: ExportedCable): string | null {
  return record.mrn ?? (cable.paper && ownTelegramName(cable.paper));
}

/** The name of the cable that is meant; null for a letter, an airgram without its post, a message of another service. */
export function citedName({ mrn, telegram }: ReferenceRecord): string | null {
  return mrn ?? telegram ?? null;
}

/** A name for every cable: where it has none, its file and its place there, `papers/box 4.txt#2`. */
export function nameOrPlace(exported: ExportedCable): string {
  return nameOf(exported) ?? `${exported.record.file}#${exported.record.cable}`;
}
