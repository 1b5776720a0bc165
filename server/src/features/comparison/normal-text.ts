import type { Span } from '../../text/span';
import { isSetAside, type WordsDifference } from './differences';
import type { Reading, Word } from './reading';

/** Two readings in one form, so that an editor that compares lines shows only what differs in words. */
export interface NormalTexts {
  readonly first: string;
  readonly second: string;
  /** The places of the differences in both, in their order. */
  readonly places: readonly { readonly first: Span; readonly second: Span }[];
}

/**
 * Sets both texts the same way: a line for each field and each paragraph, what is set aside left out. What both have
 * stands on both sides as the first reading has it.
 */
export function normalTexts(
  first: Reading,
  second: Reading,
  differences: readonly WordsDifference[],
): NormalTexts {
  const [one, other] = [new Page(), new Page()];
  const places: { first: Span; second: Span }[] = [];
  let [a, b] = [0, 0];
  const addEqual = (until: number) => {
    for (; a < until; a++, b++) {
      const [word, counterpart] = [first.words[a], second.words[b]];
      if (!word || !counterpart || isSetAside(first, word) || isSetAside(second, counterpart)) continue;
      one.add(word, first);
      other.add(word, first);
    }
  };
  for (const difference of differences) {
    addEqual(difference.first.start);
    places.push({
      first: one.addAll(first, difference.first),
      second: other.addAll(second, difference.second),
    });
    [a, b] = [difference.first.end, difference.second.end];
  }
  addEqual(first.words.length);
  return { first: one.text, second: other.text, places };
}

/** One side, word by word. */
class Page {
  #pieces: string[] = [];
  #length = 0;

  get text(): string {
    return `${this.#pieces.join('')}\n`;
  }

  add(word: Word, reading: Reading): Span {
    const gap = this.#length === 0 ? '' : gapBefore(word, reading);
    const start = this.#length + gap.length;
    this.#pieces.push(gap, word.text);
    this.#length = start + word.text.length;
    return { start, end: this.#length };
  }

  /** Adds some words; gives the stretch from the first to the last that counts, empty where none does. */
  addAll(reading: Reading, { start, end }: Span): Span {
    const words = reading.words.slice(start, end).filter((word) => !isSetAside(reading, word));
    const places = words.map((word) => this.add(word, reading));
    return { start: places[0]?.start ?? this.#length, end: this.#length };
  }
}

/** A blank between words; an empty line before a paragraph and before what an empty line parts from it. */
function gapBefore({ isBreak, opens, unit }: Word, { units }: Reading): string {
  if (isBreak) return '';
  if (opens === 'block') return units[unit]?.isHeader ? '\n' : '\n\n';
  return ' ';
}
