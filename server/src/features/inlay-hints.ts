import type { Cable } from '../model/cable';
import type { Dtg } from '../model/dtg';
import { dateInWords, isoOfDayOfYear } from './date-words';

/** Which hints are wanted. */
export interface HintSettings {
  /** The names of TAGS behind their codes. */
  readonly tagNames: boolean;
  /** Date and time behind a date-time group. */
  readonly dateTime: boolean;
  /** The date behind a filing time, which names the day by its number in the year. */
  readonly julianDay: boolean;
}

/** Words shown behind a place of the text, which are no part of it. */
export interface Hint {
  /** Relative to the cable. */
  readonly offset: number;
  readonly label: string;
}

/** The hints of one cable, in text order. */
export function inlayHints(cable: Cable, settings: HintSettings): Hint[] {
  const hints = [
    ...(settings.julianDay ? dayHints(cable) : []),
    ...(settings.dateTime ? timeHints(cable) : []),
    ...(settings.tagNames ? nameHints(cable) : []),
  ];
  return hints.sort((a, b) => a.offset - b.offset);
}

/** `EAGR`: Agriculture and Forestry. */
function nameHints({ tags }: Cable): Hint[] {
  return (tags?.tags ?? []).flatMap(({ span, meaning }) =>
    meaning ? [{ offset: span.end, label: meaning.name }] : [],
  );
}

/** `140905Z MAY 09`: 14 May 2009, 09:05 UTC. */
function timeHints({ heading }: Cable): Hint[] {
  const groups = [heading?.dtg, ...(heading?.laterDtgs ?? [])];
  return groups.flatMap((dtg) =>
    dtg?.iso ? [{ offset: dtg.group.end, label: momentInWords(dtg.iso) }] : [],
  );
}

function momentInWords(iso: NonNullable<Dtg['iso']>): string {
  const [day = '', time = ''] = iso.split('T');
  return `${dateInWords(day)}, ${time.replace('Z', ' UTC')}`;
}

/** `1340905`: 14 May 2009. */
function dayHints({ heading, mrn }: Cable): Hint[] {
  const filing = heading?.station?.filing;
  const year = heading?.dtg?.year ?? mrn.year;
  const day = filing && year !== null ? isoOfDayOfYear(year, filing.dayOfYear) : null;
  return filing && day ? [{ offset: filing.span.end, label: dateInWords(day) }] : [];
}
