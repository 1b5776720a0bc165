import type { Knowledge, Post } from '../../knowledge';
import { figuresOf } from '../../text/look-alikes';
import { fullYear } from '../dtg';

/** The cable that a reference names, as far as its own words tell. */
export interface Target {
  /** Four figures; null where none is printed. */
  readonly year: number | null;
  /** As in an MRN: capitals without blanks. */
  readonly post: string;
  readonly number: number;
  /** The last number of a range: `ALMATY 4200-05`. */
  readonly through: number | null;
}

const YEAR = String.raw`['’]?(?<year>(?:19|20)\d\d|[O\d]\d)[ -]*`;
const NUMBER = String.raw`(?!0+(?![\dOl]))(?<number>(?:00)?\d[\dOl]{0,5}|(?<![A-Za-z])[Ol]{1,2}\d[\dOl]{0,4})(?![\dA-Za-z/])`;
const THROUGH = String.raw`(?: ?(?:-|–|THROUGH|THRU|TO) ?(?<through>\d{1,6})(?![\dA-Za-z/-]))?`;
const YEAR_BEHIND = String.raw`(?: ?\(['’]?(?<yearBehind>(?:19|20)\d\d|\d\d)\))?`;

/** `VALLETTA 501`, and with its year before it or behind: `08 VALLETTA 501`, `'08 VALLETTA 501`, `08VALLETTA0501`, `VALLETTA 501 (08)`. */
const TARGET = new RegExp(
  `^["“[]?(?:${YEAR})?(?:AM(?:EMBASSY|CONSUL) )?(?<post>0?[A-Za-z](?:[A-Za-z .'-]|0(?!\\d))*?)(?<possessive>['’]S)?(?:[ ]+(?:TEL|TELEGRAM|CABLE|[Cc]able|N[OR]\\.?|(?=#)))?[ #-]*${NUMBER}${THROUGH}${YEAR_BEHIND}`,
);
/** A serial alone, which goes on from the reference before: `44603`. */
const SERIAL = new RegExp(`^${NUMBER}${THROUGH}${YEAR_BEHIND}`);

/**
 * Reads the words of a reference, on one line (cable-format 6). `before` is the target of the entry before it, where
 * post and year may be left to be taken from. Null for what is no cable: a letter, an airgram, a message of another service.
 */
export function readTarget(words: string, before: Target | null, knowledge: Knowledge): Target | null {
  const parts = TARGET.exec(words)?.groups;
  if (parts) {
    const post = postOf(parts, knowledge);
    return post ? targetOf(parts, post.mrnName, null) : null;
  }
  const serial = before && SERIAL.exec(words)?.groups;
  return serial ? targetOf(serial, before.post, before.year) : null;
}

/** Of `ROME'S` the name without the ending, of `ST. JOHN'S` the whole. */
function postOf(
  { post = '', possessive = '' }: Readonly<Record<string, string | undefined>>,
  { posts }: Knowledge,
): Post | undefined {
  return posts.find(post.trim()) ?? (possessive === '' ? undefined : posts.find(post + possessive));
}

/** `EMBTEL 402`, `DEPTEL 38207`: a telegram of the own post, or of the Department (cable-format-pre-1973 5.1). */
const OWN =
  /^(?:RE)?(?:(?<own>EMB|LEG|CON(?:GEN)?|MIS|MY|OUR)|DEPT?)TELS? (?:NO\.? ?)?(?<number>\d{1,6})(?!\d)/i;

/** The telegram that a word of reference names in a cable of this post; null for other words. */
export function ownTarget(words: string, post: string | null): Target | null {
  const { own, number } = OWN.exec(words)?.groups ?? {};
  if (number === undefined || post === null || (own === undefined && post === 'STATE')) return null;
  return { year: null, post: own === undefined ? 'STATE' : post, number: Number(number), through: null };
}

function targetOf(
  parts: Readonly<Record<string, string | undefined>>,
  post: string,
  inherited: number | null,
): Target {
  const year = parts.year ?? parts.yearBehind;
  const number = asNumber(parts.number ?? '');
  return {
    year: year === undefined ? inherited : fullYear(year.replace('O', '0')),
    post,
    number,
    through: parts.through === undefined ? null : lastOf(number, parts.through),
  };
}

/** The letter O among figures is a zero, the letter l a one. */
function asNumber(figures: string): number {
  return Number(figuresOf(figures));
}

/** The last number of a range, whose leading figures may be left out; null where it would run backwards. */
function lastOf(first: number, printed: string): number | null {
  const figures = String(first);
  const last = Number(figures.slice(0, Math.max(0, figures.length - printed.length)) + printed);
  return last > first ? last : null;
}
