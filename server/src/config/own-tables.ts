import type { JsonPlace } from './json-place';

/** A field that an own entry may have: its column in our table, what it says, and its words where there are few. */
interface OwnField {
  readonly column: string;
  readonly help: string;
  readonly words?: readonly string[];
}

/** A table that users may add to. */
interface OwnTable {
  readonly help: string;
  /** The column of the name under which an entry stands. */
  readonly key: string;
  /** The field that is meant where an entry is words alone. */
  readonly main: string;
  readonly fields: Readonly<Record<string, OwnField>>;
  /** What every entry has, unless it says otherwise. */
  readonly always: Readonly<Record<string, string>>;
}

const years: Readonly<Record<string, OwnField>> = {
  since: { column: 'since', help: 'The first year of use.' },
  until: { column: 'until', help: 'The last year of use.' },
};

/** The tables that users may add to, and how their entries are written. Schema and reader follow from this. */
export const ownTables = {
  tags: {
    help: 'TAGS codes of your own, each with its name: they count before ours.',
    key: 'code',
    main: 'name',
    fields: {
      name: { column: 'name', help: 'What the code stands for.' },
      kind: {
        column: 'kind',
        help: 'What kind of code it is: a subject where nothing is said.',
        words: ['subject', 'program', 'geo', 'organization'],
      },
      note: { column: 'note', help: 'What it covers, in a sentence.' },
      ...years,
    },
    always: { kind: 'subject', status: 'current', sources: 'OWN' },
  },
  posts: {
    help: 'Posts of your own, by the name that text lines print, each with its country.',
    key: 'printed_name',
    main: 'country',
    fields: {
      country: { column: 'country', help: 'The country.' },
      city: { column: 'city', help: 'The city.' },
      type: { column: 'type', help: 'embassy, consulate, mission …' },
      geoTag: { column: 'geo_tag', help: 'The TAGS code of the country.' },
      routingIndicator: { column: 'routing_indicator', help: 'Such as RUEHVT.' },
      from: { column: 'from', help: 'The first year.' },
      until: { column: 'until', help: 'The last year.' },
    },
    always: { type: 'embassy', sources: 'OWN' },
  },
  captions: {
    help: 'Captions of your own, each with its meaning.',
    key: 'caption',
    main: 'meaning',
    fields: {
      meaning: { column: 'meaning', help: 'What it says about the cable.' },
      kind: {
        column: 'kind',
        help: 'What kind of caption it is: one about the subject where nothing is said.',
        words: [
          'distribution',
          'handling',
          'dissemination-control',
          'sensitivity',
          'subject-caption',
          'channel',
          'passing',
          'military',
        ],
      },
    },
    always: { kind: 'subject-caption', status: 'current', sources: 'OWN' },
  },
  abbreviations: {
    help: 'Abbreviations of your own, each with its meaning.',
    key: 'abbreviation',
    main: 'meaning',
    fields: { meaning: { column: 'meaning', help: 'What it stands for.' } },
    always: { meaning_basis: 'document', sources: 'OWN' },
  },
  marks: {
    help: 'Marks of your own, by the word that stands between the brackets, each with its meaning.',
    key: 'word',
    main: 'meaning',
    fields: {
      meaning: { column: 'meaning', help: 'What it says of its place.' },
      kind: {
        column: 'kind',
        help: 'Which of our marks it stands for, and is then written instead of; a remark where nothing is said.',
        words: ['illegible', 'handwritten', 'stamp', 'struck', 'blank', 'page', 'sic', 'redacted', 'remark'],
      },
    },
    always: { kind: 'remark', sources: 'OWN' },
  },
} as const satisfies Readonly<Record<string, OwnTable>>;

type OwnTableName = keyof typeof ownTables;

/** A row: cells by the columns of our tables; columns that it lacks are empty. */
export type OwnRow = Readonly<Record<string, string>>;

/** The user's rows of every table. */
export type OwnRows = Readonly<Record<OwnTableName, readonly OwnRow[]>>;

/** Reads the members `tags`, `posts`, `captions`, `abbreviations` and `marks` of an object. */
export function readOwnRows(json: JsonPlace): OwnRows {
  const rowsOf = (name: OwnTableName): readonly OwnRow[] =>
    json
      .at(name)
      .members()
      .map(([key, entry]) => rowOf(ownTables[name], key, entry));
  return {
    tags: rowsOf('tags'),
    posts: rowsOf('posts'),
    captions: rowsOf('captions'),
    abbreviations: rowsOf('abbreviations'),
    marks: rowsOf('marks'),
  };
}

/** Reads an object of marks, as it stands under `marks` in a file; undefined where it has none. */
export function readOwnMarks(json: JsonPlace): OwnRows | undefined {
  const marks = json.members().map(([key, entry]) => rowOf(ownTables.marks, key, entry));
  return marks.length === 0 ? undefined : { tags: [], posts: [], captions: [], abbreviations: [], marks };
}

/** All rows, those of the later first: they count more. Undefined where there are none. */
export function joinedRows(all: readonly OwnRows[]): OwnRows | undefined {
  const joined = (name: OwnTableName) => all.toReversed().flatMap((rows) => rows[name]);
  const rows: OwnRows = {
    tags: joined('tags'),
    posts: joined('posts'),
    captions: joined('captions'),
    abbreviations: joined('abbreviations'),
    marks: joined('marks'),
  };
  return Object.values(rows).some((some) => some.length > 0) ? rows : undefined;
}

function rowOf(table: OwnTable, key: string, entry: JsonPlace): OwnRow {
  const row: Record<string, string> = { ...table.always, [table.key]: key };
  if (typeof entry.value === 'string') {
    row[table.fields[table.main]?.column ?? ''] = entry.value;
    return row;
  }
  for (const [name, place] of entry.members()) {
    const field = table.fields[name];
    if (field === undefined) place.complain(`${entry.name} has "${name}", which says nothing here.`);
    else row[field.column] = (field.words ? place.choice(field.words) : wordsOf(place)) ?? '';
  }
  return row;
}

/** Words, or a year. */
function wordsOf(place: JsonPlace): string | undefined {
  return typeof place.value === 'number' ? String(place.value) : place.string();
}
