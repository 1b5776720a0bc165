import type { Span } from '../text/span';

interface Placed {
  readonly span: Span;
}

/** The item in which an offset lies or at whose end it stands. Items stand in text order without overlaps. */
export function itemAt<T extends Placed>(items: readonly T[], offset: number): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item && item.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = items[low - 1];
  return found && offset <= found.span.end ? found : undefined;
}
