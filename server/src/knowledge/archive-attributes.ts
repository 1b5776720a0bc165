import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

const kinds = [
  'text',
  'date',
  'number',
  'flag',
  'level',
  'list',
  'tags',
  'address',
  'references',
  'order',
  'document',
] as const;

/** What the value of an attribute is. */
export type AttributeKind = (typeof kinds)[number];

/** A key of the National Archives' block of attributes: `Original Classification`. */
export interface ArchiveAttribute {
  readonly key: string;
  readonly kind: AttributeKind;
  readonly meaning: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The attributes that the archive gives a cable. */
export interface ArchiveAttributes {
  /** By the key in any case. */
  find(key: string): ArchiveAttribute | undefined;
  all(): readonly ArchiveAttribute[];
}

export const archiveAttributeColumns = ['key', 'kind', 'meaning', 'sources'] as const;
export type ArchiveAttributeRow = Row<(typeof archiveAttributeColumns)[number]>;

/** Makes the look-ups over the table. */
export function createArchiveAttributes(rows: Table<ArchiveAttributeRow>): ArchiveAttributes {
  const all = lazy(() => rows().map(attributeOf));
  const byKey = lazy(() => firstBy(all(), (attribute) => folded(attribute.key)));
  return { find: (key) => byKey().get(folded(key)), all };
}

function attributeOf({ key, kind, meaning, sources }: ArchiveAttributeRow): ArchiveAttribute {
  return {
    key,
    kind: kinds.find((name) => name === kind) ?? 'text',
    meaning,
    sources: listOf(sources),
  };
}
