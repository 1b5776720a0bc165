import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { squeezed } from './text';

/** A bureau, office or section, by its symbol: `EUR/CACEN`. */
export interface Office {
  readonly symbol: string;
  readonly name: string;
  readonly kind: 'bureau' | 'office' | 'distribution' | 'post-section' | 'principal' | 'title';
  /** Years in words: `1999-`, `1970s`, `all`. */
  readonly era: string;
  /** How the name is known: `official-name`, `document`, `unverified` or `unknown`. */
  readonly nameBasis: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The offices of the Department and others. */
export interface Offices {
  find(symbol: string): Office | undefined;
  /** The nearest known office above: of `EUR/XYZ` it is `EUR`. */
  parent(symbol: string): Office | undefined;
  all(): readonly Office[];
}

export const officeColumns = ['symbol', 'name', 'kind', 'era', 'name_basis', 'sources'] as const;
export type OfficeRow = Row<(typeof officeColumns)[number]>;

/** Makes the look-ups over the table. */
export function createOffices(rows: Table<OfficeRow>): Offices {
  const all = lazy(() => rows().map(officeOf));
  const bySymbol = lazy(() => firstBy(all(), (office) => squeezed(office.symbol)));
  const find = (symbol: string): Office | undefined => bySymbol().get(squeezed(symbol));
  const parent = (symbol: string): Office | undefined => {
    const slash = symbol.lastIndexOf('/');
    if (slash < 0) return undefined;
    const above = symbol.slice(0, slash);
    return find(above) ?? parent(above);
  };
  return { find, parent, all };
}

function officeOf(row: OfficeRow): Office {
  return {
    symbol: row.symbol,
    name: row.name,
    kind: row.kind as Office['kind'],
    era: row.era,
    nameBasis: row.name_basis,
    sources: listOf(row.sources),
  };
}
