import type { Cable } from '../model/cable';
import type { Generation } from '../model/generation';

/** What a cable is, in a few words. */
export interface Summary {
  readonly generation: Generation | null;
  /** The overall classification as a word: `CONFIDENTIAL`; null where none is read. */
  readonly classification: string | null;
}

/** The period and the overall classification of a cable. */
export function summary({ generation, textLines, footMarking, paper }: Cable): Summary {
  const marking = textLines[0]?.marking ?? footMarking ?? paper?.classification ?? null;
  return { generation, classification: marking?.level ?? null };
}
