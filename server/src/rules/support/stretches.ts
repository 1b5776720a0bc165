import type { CableFrame } from '../../model/cable';
import { perCable } from '../../model/per-cable';
import { firstFrom } from '../../text/ordered';
import type { Span } from '../../text/span';

/** The words of the paragraphs, in text order; of quoted ones too, which were copied like all others. */
export const proseStretches = perCable(({ paragraphs }: CableFrame): readonly Span[] =>
  paragraphs.map(({ textSpan }) => textSpan),
);

/** Those of ascending offsets that lie in a stretch. */
export function within(offsets: readonly number[], start: number, end: number): readonly number[] {
  return offsets.slice(firstFrom(offsets, start), firstFrom(offsets, end));
}
