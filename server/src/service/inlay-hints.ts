import { type Hint, type HintSettings, inlayHints as hintsOf } from '../features/inlay-hints';
import type { Span } from '../text/span';
import type { CableDocument } from './document';

/** The hints within a stretch of the text, in text order. */
export function inlayHints(
  { cables }: CableDocument,
  { start, end }: Span,
  settings: HintSettings,
): readonly Hint[] {
  return cables
    .filter(({ offset, cable }) => offset <= end && start <= offset + cable.text.length)
    .flatMap(({ offset, cable }) =>
      hintsOf(cable, settings).map((hint) => ({ ...hint, offset: hint.offset + offset })),
    )
    .filter(({ offset }) => start <= offset && offset <= end);
}
