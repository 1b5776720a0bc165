/** The index of the first of ascending items at which something holds that holds from there on; their number where none. */
export function firstIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of ascending offsets that is not below a limit. */
export function firstFrom(offsets: readonly number[], limit: number): number {
  return firstIndex(offsets, (offset) => offset >= limit);
}
