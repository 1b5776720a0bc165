import type { Knowledge, Level } from '../knowledge';
import { type Generation, generationLetters } from '../model/generation';

/** A level and its word in a period. */
export interface ClassWord {
  readonly level: Level;
  /** `C O N F I D E N T I A L` in the text line; labelled fields and paper forms print it on a line of its own. */
  readonly word: string;
}

/** Whether the period prints post and number behind the word of the classification. */
export function hasTextLine(generation: Generation): boolean {
  return generation !== 'smart' && generation !== 'pre-1973';
}

/** The levels that a period knows, each by its usual word. */
export function classWords(generation: Generation, { classifications }: Knowledge): readonly ClassWord[] {
  return classifications.levels.flatMap((level) => {
    const word = hasTextLine(generation) ? classifications.canonicalForm(level) : level;
    const isKnown =
      classifications.find(word)?.generations.includes(generationLetters[generation]) ||
      (generation === 'pre-1973' && level !== 'LIMITED OFFICIAL USE');
    return isKnown ? [{ level, word }] : [];
  });
}
