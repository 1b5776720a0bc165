import { firstIndex } from '../text/ordered';
import type { Span } from '../text/span';

interface Placed {
  readonly span: Span;
}

/** The item in which an offset lies or at whose end it stands. Items stand in text order without overlaps. */
export function itemAt<T extends Placed>(items: readonly T[], offset: number): T | undefined {
  const found = items[firstIndex(items, ({ span }) => span.start > offset) - 1];
  return found && offset <= found.span.end ? found : undefined;
}
