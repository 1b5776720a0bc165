import { lazy } from '../text/lazy';
import { firstBy, listOf, numberOf, type Row, type Table } from './table';
import { folded } from './text';

/** A word of cable-speak: `POLOFF`, `REFTEL`, `GOK`. */
export interface Abbreviation {
  /** As printed in cables. */
  readonly abbreviation: string;
  readonly meaning: string;
  readonly kind: string;
  /** `document`: a source gives the meaning; `unverified`: general knowledge. */
  readonly meaningBasis: string;
  /** Occurrences in the sample of 6,712 cables; null where not counted. */
  readonly count: number | null;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The abbreviations of cable-speak. */
export interface Abbreviations {
  /** By the word in any case; the same word in the very case of the table is found first. */
  find(word: string): Abbreviation | undefined;
  all(): readonly Abbreviation[];
}

export const abbreviationColumns = [
  'abbreviation',
  'meaning',
  'kind',
  'meaning_basis',
  'count_in_sample',
  'sources',
] as const;
export type AbbreviationRow = Row<(typeof abbreviationColumns)[number]>;

/** Makes the look-ups over the table. */
export function createAbbreviations(rows: Table<AbbreviationRow>): Abbreviations {
  const all = lazy(() => rows().map(abbreviationOf));
  const asPrinted = lazy(() => firstBy(all(), (entry) => entry.abbreviation));
  const inCapitals = lazy(() => firstBy(all(), (entry) => folded(entry.abbreviation)));
  return { find: (word) => asPrinted().get(word) ?? inCapitals().get(folded(word)), all };
}

function abbreviationOf(row: AbbreviationRow): Abbreviation {
  return {
    abbreviation: row.abbreviation,
    meaning: row.meaning,
    kind: row.kind,
    meaningBasis: row.meaning_basis,
    count: numberOf(row.count_in_sample),
    sources: listOf(row.sources),
  };
}
