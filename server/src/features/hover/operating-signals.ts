import type { Knowledge } from '../../knowledge';
import { sentence } from '../wording';
import { card, type HoverContent } from './card';
import type { Hover } from './place';
import { type Word, wordAt } from './words';

/** What the five letters behind ZNR or ZNY say (ACP 127). */
const CLASS_LETTERS: Readonly<Record<string, string>> = {
  U: 'unclassified',
  E: 'unclassified, but encrypted for transmission (EFTO)',
  R: 'restricted',
  C: 'confidential',
  S: 'secret',
  T: 'top secret',
};

/** The security line (FL4), `ZNY CCCCC ZZH`, and the Z signals behind a date-time group. */
export const operatingSignalHover: Hover = ({ cable, knowledge, leaf, element, offset }) => {
  if (element.kind !== 'securityLine' && leaf.kind !== 'operatingSignal') return null;
  const word = wordAt(cable.text, offset, leaf);
  if (!word) return null;
  const letters = element.kind === 'securityLine' && /^([A-Z])\1{3,4}$/.exec(word.text)?.[1];
  if (letters) return classLetters(word, letters);
  return signal(word, knowledge);
};

function classLetters(word: Word, letter: string): HoverContent | null {
  const meaning = CLASS_LETTERS[letter];
  return meaning
    ? card(
        word.span,
        word.text,
        'security warning',
        `The message is ${meaning}; the letter stands five times.`,
      )
    : null;
}

function signal(word: Word, { operatingSignals }: Knowledge): HoverContent | null {
  const found = operatingSignals.find(word.text);
  return found ? card(word.span, word.text, 'operating signal', sentence(found.meaning)) : null;
}
