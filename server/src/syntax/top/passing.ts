import { areCaptions } from '../../knowledge/printed-forms';
import type { Composer } from '../composer';
import { captionLine, labelledText } from '../elements/front-lines';
import type { Source } from '../source';

/** `EXDIS - ROME PASS MILAN`: a caption that carries its instruction (cable-format 4.17). */
const CAPTION_BEFORE =
  /^(?<caption>[A-Z]{4,}(?: [A-Z]+)*?)(?:[ ]*-+[ ]+|[ ]+(?=(?:STATE|DEPT|DEPARTMENT) (?:FOR|PASS)\b))/;

/** A passing line with the lines it wraps onto, and the caption before it, if it has one. */
export function passing(source: Source, composer: Composer, start: number): number {
  let index = start + 1;
  while (index < source.count && isPassingTail(source, index)) index++;
  const { from } = source.line(start);
  const lead = CAPTION_BEFORE.exec(source.words(start));
  const caption = lead?.groups?.caption ?? '';
  const captioned = caption !== '' && areCaptions(caption);
  if (captioned) composer.interrupt(captionLine(source.text, { start: from, end: from + caption.length }));
  const span = { start: from + (captioned ? (lead?.[0].length ?? 0) : 0), end: source.line(index - 1).to };
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
