import type { Cable } from '../model/cable';
import { ownTelegramName } from '../model/paper/own-name';
import type { Reference } from '../model/references';

/** By what cables refer to one another: who counts and the number, and the time in which it was counted. */
export interface CableName {
  /** `ALMATY 4244`; of a telegram before 1973 with its run, `STATE>ROME 523`. */
  readonly number: string;
  /** The year, `05`, or the years of the run, `FY54`; null where that is not known. */
  readonly time: string | null;
}

/** The name of a cable as a reference gives it. */
export interface CitedName extends CableName {
  /** The other year that may be meant; null where there is none. */
  readonly or: string | null;
}

/** The name of a cable; null where nothing tells its post or its number. */
export function nameOf({ mrn, paper }: Cable): CableName | null {
  if (paper) {
    const name = ownTelegramName(paper);
    return name === null ? null : telegramName(name);
  }
  if (mrn.post === null || mrn.number === null) return null;
  return { number: `${mrn.post} ${mrn.number}`, time: yearOf(mrn.canonical) };
}

/** The names that an entry of the REF list gives: none for a letter, of a range those of its ends. */
export function namesIn({ post, number, mrn, or, through, telegram }: Reference): readonly CitedName[] {
  if (telegram != null) return [citedTelegram(telegram)];
  if (post === null || number === null) return [];
  const first = { number: `${post} ${number}`, time: yearOf(mrn), or: yearOf(or) };
  if (through === null) return [first];
  return [first, { ...first, number: `${post} ${through.slice(YEAR + post.length)}` }];
}

/** The name of a telegram before 1973, as it is compared: `STATE>ROME 523 [FY54]`. */
export function citedTelegram(telegram: string): CitedName {
  return { ...telegramName(telegram), or: null };
}

/** A name as people write it: `05ALMATY4244`, `ROME 523 [FY54]`; `ALMATY 4244` where the time is not known. */
export function printedName({ number, time }: CableName): string {
  if (time === null) return number;
  return time.length === YEAR ? time + number.replace(' ', '') : `${number} [${time}]`;
}

function telegramName(name: string): CableName {
  const { number = name, time = null } = /^(?<number>.*?)(?: \[(?<time>[^\]]*)\])?$/.exec(name)?.groups ?? {};
  return { number, time };
}

/** So many figures of the year stand at the head of an MRN. */
const YEAR = 2;

function yearOf(mrn: string | null): string | null {
  return mrn === null ? null : mrn.slice(0, YEAR);
}
