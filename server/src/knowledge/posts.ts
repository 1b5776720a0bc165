import { lazy } from '../text/lazy';
import { nearWords } from '../text/near-words';
import { type KnownDate, mayLieWithin } from './dates';
import { allBy, firstBy, listOf, numberOf, type Row, type Table } from './table';
import { lettersOnly } from './text';

export type PostType =
  | 'department'
  | 'embassy'
  | 'consulate'
  | 'mission'
  | 'interests-section'
  | 'liaison-office'
  | 'regional-office'
  | 'branch'
  | 'delegation'
  | 'other'
  /** A running series of a traveling party (SECTO), numbered like a post. */
  | 'series';

/** A sender of cables: an embassy, consulate, mission, the Department itself (STATE). */
export interface Post {
  /** As in a message reference number: `TELAVIV`. */
  readonly mrnName: string;
  /** As in a text line: `TEL AVIV`. */
  readonly printedName: string;
  readonly type: PostType;
  readonly city: string;
  readonly country: string;
  /** Geo TAG of its country in the FIPS-style lists; empty where it has none. */
  readonly geoTag: string;
  /** The same in the list of 1974, where it is known. */
  readonly geoTag1970s: string;
  /** `sample`: seen in its cables; `unverified`: taken from the lists. */
  readonly geoBasis: string;
  /** First and last year; null where not known. */
  readonly from: number | null;
  readonly until: number | null;
  /** Name in the page heading of the 1970s, cut after six characters: `TELAV`. */
  readonly sasCode: string;
  readonly plad: string;
  readonly routingIndicator: string;
  /** Its cables in the largest collection: ranks posts, measures nothing. */
  readonly cables: number;
  readonly note: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
  /** Whether it was found by its own name, by an alias (another name, a short form) or by a known misspelling. */
  readonly via: 'name' | 'alias' | 'misspelling';
}

/** The posts. Names are compared without blanks, hyphens, dots and case. */
export interface Posts {
  /** The post of a MRN name, printed name or alias; of several with one name the one open at that date. */
  find(name: string, on?: KnownDate): Post | undefined;
  /** By the address of a heading: `AMEMBASSY VALLETTA`, `SECSTATE WASHDC`. */
  byAddress(plad: string): Post | undefined;
  /** Mostly one; a mission may share the indicator of the embassy in its city. */
  byRoutingIndicator(indicator: string): readonly Post[];
  /** By the name cut after six characters; `PORTO` is Porto Alegre and Port of Spain. */
  bySasCode(code: string): readonly Post[];
  /** Posts whose names are at most two edits away (one, in names under six letters), the nearest first. */
  nearest(name: string, limit?: number): readonly Post[];
  all(): readonly Post[];
}

export const postColumns = [
  'mrn_name',
  'printed_name',
  'type',
  'city',
  'country',
  'geo_tag',
  'geo_basis',
  'geo_tag_1970s',
  'from',
  'until',
  'sas_code',
  'plad',
  'routing_indicator',
  'cablegate_count',
  'note',
  'sources',
] as const;
export const postAliasColumns = ['alias', 'mrn_name', 'kind', 'sources'] as const;

export type PostRow = Row<(typeof postColumns)[number]>;

/** The tables of posts and of their other names. */
export interface PostTables {
  readonly posts: Table<PostRow>;
  readonly aliases: Table<Row<(typeof postAliasColumns)[number]>>;
}

/** Kinds of aliases that nobody means to write. */
const misspellings: ReadonlySet<string> = new Set([
  'garbled',
  'zero-for-letter-o',
  'caption-glued',
  'classification-glued',
  'plad-glued',
]);

/** Makes the look-ups over the tables. */
export function createPosts(tables: PostTables): Posts {
  const all = lazy(() => tables.posts().map(postOf));
  const byMrnName = lazy(() => allBy(all(), (post) => lettersOnly(post.mrnName)));
  const near = nearWords(() => byMrnName().keys());
  const byPrintedName = lazy(() => allBy(all(), (post) => lettersOnly(post.printedName)));
  const aliases = lazy(() => firstBy(tables.aliases(), (row) => lettersOnly(row.alias)));
  const byRoutingIndicator = lazy(() => allBy(all(), (post) => post.routingIndicator));
  const byAddress = lazy(() => firstBy(all(), (post) => lettersOnly(post.plad)));
  const bySasCode = lazy(() => allBy(all(), (post) => post.sasCode));

  const named = (name: string, on: KnownDate): Post | undefined => {
    const posts = byMrnName().get(name) ?? byPrintedName().get(name) ?? [];
    return posts.find((post) => isOpen(post, on)) ?? posts[0];
  };

  return {
    find: (name, on = null) => {
      const key = lettersOnly(name);
      const post = named(key, on);
      if (post) return post;
      const alias = aliases().get(key);
      const meant = alias && named(lettersOnly(alias.mrn_name), on);
      return meant && { ...meant, via: misspellings.has(alias.kind) ? 'misspelling' : 'alias' };
    },
    byAddress: (plad) => byAddress().get(lettersOnly(plad)),
    byRoutingIndicator: (indicator) => byRoutingIndicator().get(indicator.toUpperCase()) ?? [],
    bySasCode: (code) => bySasCode().get(lettersOnly(code)) ?? [],
    nearest: (name, limit = 3) => {
      const typed = lettersOnly(name);
      const edits = typed.length < 6 ? 1 : 2;
      return near(typed, edits)
        .filter((found) => found.edits > 0)
        .flatMap(({ word, edits }) => (byMrnName().get(word) ?? []).map((post) => ({ post, edits })))
        .sort((a, b) => a.edits - b.edits || b.post.cables - a.post.cables)
        .slice(0, limit)
        .map(({ post }) => post);
    },
    all,
  };
}

function isOpen(post: Post, on: KnownDate): boolean {
  return mayLieWithin(
    on,
    post.from === null ? '' : String(post.from),
    post.until === null ? '' : String(post.until),
  );
}

function postOf(row: PostRow): Post {
  return {
    mrnName: row.mrn_name,
    printedName: row.printed_name,
    type: row.type as PostType,
    city: row.city,
    country: row.country,
    geoTag: row.geo_tag,
    geoTag1970s: row.geo_tag_1970s,
    geoBasis: row.geo_basis,
    from: numberOf(row.from),
    until: numberOf(row.until),
    sasCode: row.sas_code,
    plad: row.plad,
    routingIndicator: row.routing_indicator,
    cables: numberOf(row.cablegate_count) ?? 0,
    note: row.note,
    sources: listOf(row.sources),
    via: 'name',
  };
}
