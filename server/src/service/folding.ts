import { type FoldRange, foldingRanges as foldsOf } from '../features/folding';
import type { CableDocument } from './document';
import { movedPlace } from './placed';

/** What can be folded away, in no particular order. */
export function foldingRanges({ cables }: CableDocument): readonly FoldRange[] {
  return cables.flatMap(({ cable, offset }) => foldsOf(cable).map((range) => movedPlace(range, offset)));
}
