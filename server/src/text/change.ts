import type { Span } from './span';

/** One change of a text: what stood in the span gave way to so many other characters. */
export interface TextChange extends Span {
  readonly newLength: number;
}

/** By how much what follows a change has moved. */
export function shiftOf({ start, end, newLength }: TextChange): number {
  return newLength - (end - start);
}

/**
 * The one change that covers two: the second is meant for the text that the first has left. What lies between them
 * counts as changed.
 */
export function mergeChanges(first: TextChange, second: TextChange): TextChange {
  const start = Math.min(first.start, second.start);
  const endBetween = Math.max(first.start + first.newLength, second.end);
  return { start, end: endBetween - shiftOf(first), newLength: endBetween + shiftOf(second) - start };
}
