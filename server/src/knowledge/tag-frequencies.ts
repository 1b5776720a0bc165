import { lazy } from '../text/lazy';
import { type KnownDate, mayLieWithin } from './dates';
import { allBy, numberOf, type Row, type Table } from './table';

/** How often codes occur in real bodies of cables. Shares of different bodies rank codes, they do not measure them. */
export interface TagFrequencies {
  /** Occurrences in 1,000 documents of the best body that has the code; 0 where none has it. */
  share(code: string): number;
  /** True when a body of cables of that time has the code. */
  attests(code: string, on: KnownDate): boolean;
}

export const corpusColumns = ['corpus', 'documents', 'from', 'until'] as const;
export const frequencyColumns = ['code', 'corpus', 'count'] as const;

/** How often codes were counted, and where. */
export interface TagFrequencyTables {
  /** The best body first; `from` and `until` only where its documents lie close together in time. */
  readonly corpora: Table<Row<(typeof corpusColumns)[number]>>;
  readonly counts: Table<Row<(typeof frequencyColumns)[number]>>;
}

/** Makes the look-ups over the counts. */
export function createTagFrequencies(tables: TagFrequencyTables): TagFrequencies {
  const byCode = lazy(() => allBy(tables.counts(), (row) => row.code));
  const shares = lazy(() => new Map([...byCode().keys()].map((code) => [code, bestShare(code)])));

  const bestShare = (code: string): number => {
    const counts = byCode().get(code) ?? [];
    for (const { corpus, documents } of tables.corpora()) {
      const count = numberOf(counts.find((row) => row.corpus === corpus)?.count ?? '');
      if (count !== null) return (1000 * count) / Number(documents);
    }
    return 0;
  };

  return {
    share: (code) => shares().get(code) ?? 0,
    attests: (code, on) =>
      tables
        .corpora()
        .some(
          ({ corpus, from, until }) =>
            from !== '' &&
            mayLieWithin(on, from, until) &&
            (byCode().get(code) ?? []).some((row) => row.corpus === corpus),
        ),
  };
}
