import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

/** An address that stands for many posts: `ALDAC`, `CIS COLLECTIVE`. */
export interface Collective {
  readonly collective: string;
  readonly expansion: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The collective addresses. */
export interface Collectives {
  /** By the address, with or without its last word COLLECTIVE. */
  find(address: string): Collective | undefined;
  all(): readonly Collective[];
}

export const collectiveColumns = ['collective', 'expansion', 'sources'] as const;
export type CollectiveRow = Row<(typeof collectiveColumns)[number]>;

/** Makes the look-ups over the table. */
export function createCollectives(rows: Table<CollectiveRow>): Collectives {
  const all = lazy(() =>
    rows().map(({ collective, expansion, sources }) => ({ collective, expansion, sources: listOf(sources) })),
  );
  const byName = lazy(() => firstBy(all(), (entry) => nameOf(entry.collective)));
  return { find: (address) => byName().get(nameOf(address)), all };
}

function nameOf(address: string): string {
  return folded(address).replace(/ COLLECTIVE$/, '');
}
