import { lazy } from '../text/lazy';
import { allBy, firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

/** A printed label of a field, without its colon: `SUBJECT`, `SUBJ`, `Classified By`. */
export interface Label {
  /** `eo`, `tags`, `subject`, `ref`, `classified-by` … */
  readonly field: string;
  readonly label: string;
  readonly generations: readonly string[];
  /** Lost or wrong letters: a form that nobody meant. */
  readonly damaged: boolean;
  readonly note: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

export interface Labels {
  /** By the printed form, in any case, single blanks. A form of two fields gives the first in the table. */
  find(text: string): Label | undefined;
  /** All forms of a field, the usual one first. */
  of(field: string): readonly Label[];
  all(): readonly Label[];
}

export const labelColumns = ['field', 'label', 'generations', 'note', 'sources'] as const;
export type LabelRow = Row<(typeof labelColumns)[number]>;

export function createLabels(rows: Table<LabelRow>): Labels {
  const all = lazy(() => rows().map(labelOf));
  const byForm = lazy(() => firstBy(all(), (label) => folded(label.label)));
  const byField = lazy(() => allBy(all(), (label) => label.field));
  return { find: (text) => byForm().get(folded(text)), of: (field) => byField().get(field) ?? [], all };
}

function labelOf(row: LabelRow): Label {
  return {
    field: row.field,
    label: row.label,
    generations: listOf(row.generations),
    damaged: row.note === 'damaged',
    note: row.note,
    sources: listOf(row.sources),
  };
}
