import { lazy } from '../text/lazy';
import { allBy, firstBy, listOf, type Row, type Table } from './table';
import { folded, literal } from './text';

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

/** A label at the head of a line, with what parts it from its value. */
export interface LabelAtHead {
  readonly label: Label;
  /** Where the label begins and ends, counted from the start of the line. */
  readonly start: number;
  readonly end: number;
  /** Behind the colon and the blanks. */
  readonly valueStart: number;
}

/** The labels of fields. */
export interface Labels {
  /** By the printed form, in any case, single blanks. A form of two fields gives the first in the table. */
  find(text: string): Label | undefined;
  /** The sound label that opens a line, the longest of several. */
  atHead(line: string): LabelAtHead | undefined;
  /** All forms of a field, the usual one first. */
  of(field: string): readonly Label[];
  all(): readonly Label[];
}

export const labelColumns = ['field', 'label', 'generations', 'note', 'sources'] as const;
export type LabelRow = Row<(typeof labelColumns)[number]>;

/** Makes the look-ups over the table. */
export function createLabels(rows: Table<LabelRow>): Labels {
  const all = lazy(() => rows().map(labelOf));
  const byForm = lazy(() => firstBy(all(), (label) => folded(label.label)));
  const byField = lazy(() => allBy(all(), (label) => label.field));
  const head = lazy(() => {
    const forms = all().flatMap(({ label, damaged }) => (damaged ? [] : literal(label)));
    const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return new RegExp(`^(?<indent>[ \\t]*)(?<label>${longestFirst.join('|')})(?![A-Z])[ \\t]*:?[ \\t]*`, 'i');
  });
  const find = (text: string): Label | undefined => byForm().get(folded(text));

  return {
    find,
    atHead: (line) => {
      const match = head().exec(line);
      const { indent = '', label: printed = '' } = match?.groups ?? {};
      const label = find(printed);
      if (!match || !label) return undefined;
      const start = indent.length;
      return { label, start, end: start + printed.length, valueStart: match[0].length };
    },
    of: (field) => byField().get(field) ?? [],
    all,
  };
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
