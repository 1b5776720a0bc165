import type { Knowledge, Post, Posts } from '../../knowledge';
import { monthNames, telegramWords } from '../../knowledge/printed-forms';
import { distance } from '../../text/distance';
import { lazy } from '../../text/lazy';
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
const NUMBER = String.raw`(?!0+(?![\dOIl]))(?<number>(?:00)?\d(?:[\dOIl]|[SB](?=\d)){0,5}|(?<![A-Za-z])[OIl]{1,2}\d[\dOIl]{0,4})(?![\dA-Za-z]|/(?!TOSEC|SECTO|['’]?7\d(?![\d/])))`;
const THROUGH = String.raw`(?: ?(?:-|–|THROUGH|THRU|TO) ?(?<through>\d{1,6})(?![\dA-Za-z/-]))?`;
const YEAR_BEHIND = String.raw`(?: ?\(['’]?(?<yearBehind>(?:19|20)\d\d|\d\d)\))?`;

/** `VALLETTA 501`, and with its year before it or behind: `08 VALLETTA 501`, `'08 VALLETTA 501`, `08VALLETTA0501`, `VALLETTA 501 (08)`. */
const TARGET = new RegExp(
  `^["“[(]?(?:${YEAR})?(?:(?:AM)?(?:EMBASSY|CONSUL(?:ATE)?) |(?:EMB|CON)TEL |US ?(?:MISSION|LO|INT) )?(?<post>0?[A-Za-z](?:[A-Za-z .'-]|0(?!\\d))*?)(?<possessive>['’]S)?(?:[ ]+(?:TEL|TELEGRAM|CABLE|[Cc]able|N[OR]\\.?|(?=#)))?[ #-]*${NUMBER}${THROUGH}${YEAR_BEHIND}`,
);
/**
 * The year of a day behind the number: `STATE 501, DECEMBER 12, 1974`, `OF 1974`, `DATED 12 DEC 74`, `DTG 121430Z DEC 74`,
 * `(12/12/74)`, `STATE 501/74`.
 */
const DAY_BEHIND = lazy(
  () =>
    new RegExp(
      String.raw`^(?:/['’]?(7\d)|[ ,(]+(?:(?:OF|DATED|DTD\.?|DTG|ON) )?(?:(?:\d{6}Z|\d{1,2}) ?(?:${monthNames()})\.?,? ?['’]?(\d{4}|\d\d)|(?:${monthNames()})\.? ?(?:\d{1,2}(?:ST|ND|RD|TH)?, ?['’]?(\d{4}|\d\d)|\d{1,2} (\d{4})|(\d{4}|[4-9]\d))|\d{1,2}[/-]\d{1,2}[/-](\d{4}|\d\d)|(?<=\b(?:OF|DATED) )(\d{4})))(?![\d/Z])`,
      'i',
    ),
);
/** A serial alone, which goes on from the reference before: `44603`. */
const SERIAL = new RegExp(`^${NUMBER}${THROUGH}${YEAR_BEHIND}`);

/**
 * Reads the words of a reference, on one line (cable-format 6). `before` is the target of the entry before it, where
 * post and year may be left to be taken from. Null for what is no cable: a letter, an airgram, a message of another service.
 */
export function readTarget(words: string, before: Target | null, knowledge: Knowledge): Target | null {
  const named = TARGET.exec(words);
  if (named?.groups) {
    const post = postOf(named.groups, knowledge);
    return post ? targetOf(named.groups, post.mrnName, yearBehind(words, named[0].length)) : null;
  }
  return before && continued(words, before);
}

/** A serial alone takes its post, and its year where it prints none, from the reference before it. */
export function continued(words: string, before: Target): Target | null {
  const serial = SERIAL.exec(words);
  return serial?.groups
    ? targetOf(serial.groups, before.post, yearBehind(words, serial[0].length) ?? before.year)
    : null;
}

/** The year of the day that follows the number; null where none does. */
function yearBehind(words: string, from: number): number | null {
  if (from === words.length) return null;
  const year = DAY_BEHIND()
    .exec(words.slice(from))
    ?.slice(1)
    .find((figures) => figures !== undefined);
  return year === undefined ? null : fullYear(year);
}

/** Of `ROME'S` the name without the ending, of `ST. JOHN'S` the whole. */
function postOf(
  { post = '', possessive = '' }: Readonly<Record<string, string | undefined>>,
  { posts }: Knowledge,
): Post | undefined {
  const name = post.trim();
  const known = posts.find(name) ?? (possessive === '' ? undefined : posts.find(post + possessive));
  return known ?? nearPost(name, posts);
}

/** A shorter name is near to too many words. */
const SHORTEST = 5;

/** The only post that is one letter off: `SIATE`. A letter by itself is none of a name: `CARACAS A-45`. */
export function nearPost(name: string, posts: Posts): Post | undefined {
  const letters = name.replace(/[^A-Z]/g, '');
  if (letters.length < SHORTEST || /\b[A-Z]$/.test(name) || posts.find(name)) return undefined;
  return posts.nearest(name).find((post) => distance(post.mrnName, letters, 1) === 1);
}

/** `EMBTEL 402`, `DEPTEL 38207`, `OUR 402`, `YOUR 38207`, `DEPARTMENT'S 38207` (cable-format-pre-1973 5.1). */
const own = lazy(
  () =>
    new RegExp(
      `^(?:RE)?(?<owner>${telegramWords('owner')})(?:(?:CIRC?)?TELS?|['’]?S)?(?: CIRC(?:ULAR)?)?(?: TEL(?:EGRAM)?| CABLE)? (?:NO\\.? ?)?(?<number>[OIl]?\\d[\\dOIl]{0,5})(?![\\dA-Za-z/])`,
      'i',
    ),
);

/** The telegram that a word of reference names in a cable from one post to another; null for other words. */
export function ownTarget(
  words: string,
  { post, addressee }: { readonly post: string | null; readonly addressee: string | null },
  knowledge: Knowledge,
): Target | null {
  const { owner = '', number } = own().exec(words)?.groups ?? {};
  if (number === undefined || post === null) return null;
  const pointsTo = knowledge.telegramWords.find(owner, 'owner')?.pointsTo;
  const other = pointsTo === 'department' ? 'STATE' : addressee;
  const named = pointsTo === 'sender' && post !== 'STATE' ? post : other;
  return named === null || (named === 'STATE' && post === 'STATE')
    ? null
    : { year: null, post: named, number: asNumber(number), through: null };
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
