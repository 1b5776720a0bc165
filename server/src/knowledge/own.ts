import { abbreviationColumns } from './abbreviations';
import { captionColumns } from './captions';
import type { KnowledgeTables } from './knowledge';
import { markColumns } from './marks';
import { postColumns } from './posts';
import { type Row, stacked, type Table } from './table';
import { tagColumns } from './tags';

/** A row of a user's own table, by the columns of ours; columns that it lacks are empty. */
export type OwnRow = Readonly<Record<string, string>>;

/** What a user adds to our tables. */
export interface OwnRows {
  readonly tags: readonly OwnRow[];
  readonly posts: readonly OwnRow[];
  readonly captions: readonly OwnRow[];
  readonly abbreviations: readonly OwnRow[];
  readonly marks: readonly OwnRow[];
}

/** The tables with a user's own rows above ours: where both have an entry, theirs is found. */
export function withOwn(tables: KnowledgeTables, own: OwnRows): KnowledgeTables {
  return {
    ...tables,
    tags: { ...tables.tags, tags: stacked(whole(own.tags, tagColumns), tables.tags.tags) },
    posts: { ...tables.posts, posts: stacked(whole(own.posts.map(named), postColumns), tables.posts.posts) },
    captions: stacked(whole(own.captions, captionColumns), tables.captions),
    abbreviations: stacked(whole(own.abbreviations, abbreviationColumns), tables.abbreviations),
    marks: stacked(whole(own.marks, markColumns), tables.marks),
  };
}

function whole<Column extends string>(
  rows: readonly OwnRow[],
  columns: readonly Column[],
): Table<Row<Column>> {
  const empty = Object.fromEntries(columns.map((column) => [column, ''])) as Row<Column>;
  return () => rows.map((row) => ({ ...empty, ...row }));
}

/** A post with the names that follow from the printed one: `TEL AVIV` is TELAVIV in numbers, TELAV on pages. */
function named(row: OwnRow): OwnRow {
  const printed = (row.printed_name ?? '').toUpperCase();
  return {
    ...row,
    printed_name: printed,
    mrn_name: printed.replaceAll(' ', ''),
    sas_code: printed.slice(0, 6).replaceAll(' ', ''),
  };
}
