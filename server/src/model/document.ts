import { splitCables } from '../syntax/split';
import { type Cable, type ReadOptions, readCable } from './cable';

/** A cable and the offset in its file at which its text begins. */
export interface PlacedCable {
  readonly offset: number;
  readonly cable: Cable;
}

/**
 * Reads all cables of a text, one after another: their texts cover it from the first character to the last. A text
 * without any cable is read as one.
 */
export function readText(text: string, options: ReadOptions = {}): readonly PlacedCable[] {
  return splitCables(text).map(({ start, end }) => ({
    offset: start,
    cable: readCable(start === 0 && end === text.length ? text : text.slice(start, end), options),
  }));
}
