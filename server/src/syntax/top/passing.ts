import type { Composer } from '../composer';
import { labelledText } from '../elements/front-lines';
import type { Source } from '../source';

/** A passing line with the lines it wraps onto. */
export function passing(source: Source, composer: Composer, start: number): number {
  let index = start + 1;
  while (index < source.count && isPassingTail(source, index)) index++;
  const span = { start: source.line(start).from, end: source.line(index - 1).to };
  composer.interrupt(labelledText('passingLine', source.text, span));
  return index;
}

/** Offices without a verb that the passing form knows: `STATE INR/R/MR; WHA/PD`. */
export function isPassingLike(words: string): boolean {
  return words.length <= 120 && /[A-Z]\/[A-Z]/.test(words) && /^[A-Z][A-Z0-9 .,;:()/&'-]+$/.test(words);
}

function isPassingTail(source: Source, index: number): boolean {
  const form = source.top(index);
  const unfinished = /[,;/&(]$|\bAND$/.test(source.words(index - 1));
  if (form !== 'plain') return unfinished && form === 'passing';
  const words = source.words(index);
  return unfinished || /^\(/.test(words) || /^[A-Z]{1,6}\/[A-Z]/.test(words);
}
