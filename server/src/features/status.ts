import type { Cable } from '../model/cable';
import { generationYears } from '../model/generation';
import { overallMarking } from '../model/overall-marking';

/** What a cable is, in a few words. */
export interface Summary {
  /** When cables of its period were written; null where that is not known. */
  readonly years: string | null;
  /** The overall classification as a word: `CONFIDENTIAL`; null where none is read. */
  readonly classification: string | null;
}

/** The period and the overall classification of a cable. */
export function summary(cable: Cable): Summary {
  const { generation } = cable;
  return {
    years: generation && generationYears[generation],
    classification: overallMarking(cable)?.level ?? null,
  };
}
