import type { RuleContext } from '../rule';

/** A sentence for the one who copies and has an original to look at, with its blank before; nothing for a drafter. */
export function forCopyist(context: RuleContext, sentence: string): string {
  return context.profile === 'transcribe' ? ` ${sentence}` : '';
}

/** What to do about a slip that the original may have made itself. */
export function sicHint(context: RuleContext): string {
  return forCopyist(context, 'If the original has it so, add [sic].');
}

/** `A`, `A and B`, `A, B and C`. */
export function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 mark`, `3 marks`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What one finding for many places says of their number: ` (3 places in this cable)`; nothing for a single one. */
export function placesInCable(count: number): string {
  return count > 1 ? ` (${counted(count, 'place')} in this cable)` : '';
}
