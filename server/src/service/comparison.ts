import { type Comparison, type ComparisonOptions, compare, usualOptions } from '../features/comparison';
import type { CableDocument } from './document';

/** Compares two transcriptions of the same cables word by word. The offsets are those of the whole texts. */
export function comparison(
  first: CableDocument,
  second: CableDocument,
  options: ComparisonOptions = usualOptions,
): Comparison {
  return compare(first, second, options);
}
