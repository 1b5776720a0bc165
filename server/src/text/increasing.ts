import { firstIndex } from './ordered';

/**
 * The indices of a longest run of numbers that rise, or stay equal, from left to right; what lies between them is left
 * out. Time O(n log n).
 */
export function longestRising(numbers: ArrayLike<number>): number[] {
  const ends: number[] = []; // the index of the least number that ends a run of each length
  const before = new Int32Array(numbers.length).fill(-1);
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] ?? 0;
    const length = firstIndex(ends, (end) => (numbers[end] ?? 0) > value);
    if (length > 0) before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.push(index);
  return run.reverse();
}
