import { lazy } from '../text/lazy';
import { nearWords } from '../text/near-words';
import { type KnownDate, mayLieWithin, yearOf } from './dates';
import { allBy, firstBy, listOf, numberOf, type Row, type Table } from './table';
import { createTagFrequencies, type TagFrequencyTables } from './tag-frequencies';

export type TagKind = 'subject' | 'program' | 'geo' | 'organization';
export type TagStatus = 'current' | 'retired' | 'historic' | 'unverified';

/** One thing that a TAGS code stands or stood for. */
export interface TagMeaning {
  readonly code: string;
  readonly kind: TagKind;
  /** Field letter of a subject, `K` for a program, `country` or `region` for a geo code, empty for an organization. */
  readonly field: string;
  readonly name: string;
  /** The name in the list of 1974 where it differs (`Upper Volta`), else empty. */
  readonly earlierName: string;
  /** What the code covers, in a sentence. */
  readonly note: string;
  readonly status: TagStatus;
  /** Geo codes: the lists in which the code has this meaning (`1974`, `2009`, `2024`), oldest first. */
  readonly schemes: readonly string[];
  /** Geo codes: one name for one country across all lists; empty for regions. */
  readonly entity: string;
  /** First year in which it is attested; null where not known. */
  readonly since: number | null;
  /** Last year of normal use; null where not known. */
  readonly until: number | null;
  readonly replacedBy: readonly string[];
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** A form seen in real cables that stands for other codes: misspelled, run together, or of another list. */
export interface TagVariant {
  readonly seen: string;
  readonly intended: readonly string[];
  readonly type: 'misspelling' | 'run-on' | 'scheme' | 'alternate';
  /** `stated` by a source, or `probable` from the cables it stands in. */
  readonly confidence: 'stated' | 'probable';
}

/** A code seen on real TAGS lines for which no title is known. */
export interface UntitledTag {
  readonly code: string;
  readonly likelyKind: TagKind | null;
  readonly remark: string;
}

/** The dictionary of TAGS (Traffic Analysis by Geography and Subject). Codes are taken in any case of letters. */
export interface Tags {
  /** What the code most likely means at that date; where it meant nothing then, what it means at other times. */
  find(code: string, on: KnownDate): TagMeaning | undefined;
  /** All that the code may mean at that date, best first; with no date all that it ever meant. */
  meanings(code: string, on: KnownDate): readonly TagMeaning[];
  /** False only where the code is unknown, or known not to have been in use at that date. */
  validAt(code: string, on: KnownDate): boolean;
  /** Codes in use at that date that are one edit away, the likeliest first. */
  nearest(code: string, on: KnownDate, limit?: number): readonly TagMeaning[];
  /** What the lists of that date call the country that this code names in another list (CN on a 2005 date: CH). */
  equivalents(code: string, on: KnownDate): readonly TagMeaning[];
  variant(seen: string): TagVariant | undefined;
  untitled(code: string): UntitledTag | undefined;
  /** Occurrences in 1,000 documents of the best corpus that has the code; 0 where no corpus has it. */
  frequency(code: string): number;
  /** Codes that hold a sign by which others are parted: `EL AL`, `ZANU-PF`, `UNGA/C-1`. */
  compounds(): readonly string[];
  all(): readonly TagMeaning[];
}

export const tagColumns = [
  'code',
  'kind',
  'field',
  'name',
  'earlier_name',
  'note',
  'status',
  'schemes',
  'entity',
  'since',
  'until',
  'replaced_by',
  'sources',
] as const;
export const schemeColumns = ['scheme', 'from', 'until', 'usual_from', 'usual_until'] as const;
export const variantColumns = ['seen', 'intended', 'type', 'confidence'] as const;
export const untitledColumns = ['code', 'likely_kind', 'remark'] as const;

/** The tables of TAGS. */
export interface TagTables extends TagFrequencyTables {
  readonly tags: Table<Row<(typeof tagColumns)[number]>>;
  /** The lists of geo codes with their dates, the one that counts where no date is known first. */
  readonly schemes: Table<Row<(typeof schemeColumns)[number]>>;
  readonly variants: Table<Row<(typeof variantColumns)[number]>>;
  readonly untitled: Table<Row<(typeof untitledColumns)[number]>>;
}

/** Years that a code may be met before its first and after its last attested year. */
const yearsOfGrace = 2;

/** Subjects that only the lists of the 1970s have: the year of their end is not known, but those of the 2000s lack them. */
const lastYearOfHistoricSubjects = 1999;

/** Makes the dictionary from its tables; each is read when first needed. */
export function createTags(tables: TagTables): Tags {
  const frequencies = createTagFrequencies(tables);
  const all = lazy(() => tables.tags().map(meaningOf));
  const byCode = lazy(() => allBy(tables.tags(), (row) => row.code));
  const byEntity = lazy(() => allBy(all(), (tag) => tag.entity));
  const near = nearWords(() => byCode().keys());
  const schemes = lazy(() => new Map(tables.schemes().map((scheme) => [scheme.scheme, scheme])));
  const variants = lazy(() => firstBy(tables.variants().map(variantOf), (variant) => variant.seen));
  const untitled = lazy(() => firstBy(tables.untitled().map(untitledOf), (tag) => tag.code));

  const asked = new Map<string, readonly TagMeaning[]>();
  /** All meanings at any date, made once for each code that was asked for. */
  const everMeant = (text: string): readonly TagMeaning[] => {
    const code = text.toUpperCase();
    const rows = byCode().get(code);
    if (!rows) return [];
    const known = asked.get(code) ?? rows.map(meaningOf);
    asked.set(code, known);
    return known;
  };

  const listedAt = (name: string, on: KnownDate): boolean => {
    const scheme = schemes().get(name);
    return scheme !== undefined && mayLieWithin(on, scheme.from, scheme.until);
  };

  /** Real cables outweigh the lists: VM stands on many lines of the 1970s, though the list of 1974 lacks it. */
  const possible = (tag: TagMeaning, on: KnownDate): boolean => {
    const listed =
      tag.schemes.length === 0 ? inUse(tag, on) : tag.schemes.some((scheme) => listedAt(scheme, on));
    return listed || frequencies.attests(tag.code, on);
  };

  /** Geo codes of the usual list first, then codes that belong to no list, then geo codes of the other lists. */
  const rank = (tag: TagMeaning, usual: string | undefined): number => {
    if (tag.schemes.length === 0) return 1;
    if (usual !== undefined && tag.schemes.includes(usual)) return 0;
    return 2 + [...schemes().keys()].findIndex((scheme) => tag.schemes.includes(scheme));
  };

  const meanings = (code: string, on: KnownDate): readonly TagMeaning[] => {
    const known = everMeant(code).filter((tag) => possible(tag, on));
    if (known.length < 2) return known;
    const usual = tables
      .schemes()
      .find((scheme) => mayLieWithin(on, scheme.usual_from, scheme.usual_until))?.scheme;
    return known.sort((a, b) => rank(a, usual) - rank(b, usual));
  };

  const find = (code: string, on: KnownDate): TagMeaning | undefined =>
    meanings(code, on)[0] ?? meanings(code, null)[0];

  const nearest = (code: string, on: KnownDate, limit = 3): readonly TagMeaning[] => {
    const typed = code.toUpperCase();
    return near(typed, 1)
      .filter(({ edits }) => edits === 1)
      .flatMap(({ word }) => meanings(word, on)[0] ?? [])
      .map((tag) => ({ tag, score: likeness(typed, tag, frequencies.share(tag.code)) }))
      .sort((a, b) => b.score - a.score || (a.tag.code < b.tag.code ? -1 : 1))
      .slice(0, limit)
      .map(({ tag }) => tag);
  };

  return {
    find,
    meanings,
    validAt: (code, on) => meanings(code, on).length > 0,
    nearest,
    equivalents: (code, on) => {
      const entities = new Set(everMeant(code).map((tag) => tag.entity));
      return [...entities]
        .flatMap((entity) => byEntity().get(entity) ?? [])
        .filter((tag) => tag.code !== code.toUpperCase() && possible(tag, on));
    },
    variant: (seen) => variants().get(seen.toUpperCase()),
    untitled: (code) => untitled().get(code.toUpperCase()),
    frequency: (code) => frequencies.share(code.toUpperCase()),
    compounds: () => [...byCode().keys()].filter((code) => /[^A-Z\d&]/.test(code)),
    all,
  };
}

function inUse(tag: TagMeaning, on: KnownDate): boolean {
  const year = yearOf(on);
  if (year === null) return true;
  const begun = tag.since === null || year >= tag.since - yearsOfGrace;
  const until = tag.until === null ? null : tag.until + yearsOfGrace;
  const last =
    until ?? (tag.kind === 'subject' && tag.status === 'historic' ? lastYearOfHistoricSubjects : null);
  return begun && (last === null || year <= last);
}

/**
 * How well a known code explains a typed one: the same shape, then the same first letter, then the same letters in another
 * order, then how usual it is.
 */
function likeness(typed: string, tag: TagMeaning, share: number): number {
  const shape = shapeOf(typed);
  const sameShape = shape !== null && shape === shapeOf(tag.code) ? 1 : 0;
  const sameField = typed[0] === tag.code[0] ? 1 : 0;
  const sameLetters = lettersOf(typed) === lettersOf(tag.code) ? 1 : 0;
  return sameShape * 8000 + sameField * 4000 + sameLetters * 2000 + share;
}

function lettersOf(code: string): string {
  return [...code].sort().join('');
}

function shapeOf(code: string): 'geo' | 'program' | 'subject' | null {
  if (code.length === 2) return 'geo';
  if (code.length !== 4) return null;
  return code.startsWith('K') ? 'program' : 'subject';
}

function meaningOf(row: Row<(typeof tagColumns)[number]>): TagMeaning {
  return {
    code: row.code,
    kind: row.kind as TagKind,
    field: row.field,
    name: row.name,
    earlierName: row.earlier_name,
    note: row.note,
    status: row.status as TagStatus,
    schemes: listOf(row.schemes),
    entity: row.entity,
    since: numberOf(row.since),
    until: numberOf(row.until),
    replacedBy: listOf(row.replaced_by),
    sources: listOf(row.sources),
  };
}

function variantOf(row: Row<(typeof variantColumns)[number]>): TagVariant {
  return {
    seen: row.seen,
    intended: row.intended.split(' '),
    type: row.type as TagVariant['type'],
    confidence: row.confidence as TagVariant['confidence'],
  };
}

function untitledOf(row: Row<(typeof untitledColumns)[number]>): UntitledTag {
  return {
    code: row.code,
    likelyKind: row.likely_kind === '' ? null : (row.likely_kind as TagKind),
    remark: row.remark,
  };
}
