import type { Reparsed } from '../syntax/reparse';
import type { Span } from '../text/span';
import type { Cable } from './cable';

/** What tells whether the frame of a cable is another. */
type Frame = Pick<Cable, 'basis' | 'generation' | 'layers' | 'blocks' | 'unopened'>;

/**
 * Whether a later reading has the same frame (`CableFrame`) as the one before it, but for places.
 * @param again what of the tree was parsed again; null where all was
 */
export function keepsFrame(before: Frame, now: Frame, again: Reparsed | null): boolean {
  if (!again?.keepsShape) return false;
  const { start, end, shift } = again.reread;
  return (
    now.basis.top === before.basis.top &&
    now.generation === before.generation &&
    now.layers.join() === before.layers.join() &&
    !hasBlockWords(before, { start, end }) &&
    !hasBlockWords(now, { start, end: end + shift })
  );
}

/** Whether a block begins or ends in a stretch. */
function hasBlockWords({ blocks, unopened }: Frame, stretch: Span): boolean {
  const isIn = (words: Span | null): boolean =>
    words !== null && words.start < stretch.end && words.end > stretch.start;
  return (
    blocks.some(({ open, close }) => isIn(open) || isIn(close)) || unopened.some(({ span }) => isIn(span))
  );
}
