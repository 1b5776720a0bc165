import type { Cable } from '../model/cable';
import { generationYears } from '../model/generation';

/** What a cable is, in a few words. */
export interface Summary {
  /** When cables of its period were written; null where that is not known. */
  readonly years: string | null;
  /** The overall classification as a word: `CONFIDENTIAL`; null where none is read. */
  readonly classification: string | null;
}

/** The period and the overall classification of a cable. */
export function summary({ generation, textLines, footMarking, paper }: Cable): Summary {
  const marking = textLines[0]?.marking ?? footMarking ?? paper?.classification ?? null;
  return { years: generation && generationYears[generation], classification: marking?.level ?? null };
}
