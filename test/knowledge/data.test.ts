import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse, csvParseRows, type DSVRowString } from 'd3-dsv';
import schemaOfTables from '../../server/data/schema.json';
import { rules } from '../../server/src/rules';

interface ColumnSchema {
  readonly about: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly values?: readonly string[];
  /** The cell holds several items, with this between them. */
  readonly list?: string;
  /** Where every item must occur: a column of a table, SOURCES.md, or a word that is allowed as such. */
  readonly in?: readonly string[];
}

interface TableSchema {
  readonly about: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnSchema>>;
}

const schema: Readonly<Record<string, TableSchema>> = schemaOfTables;
const folder = path.join('server', 'data');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const tables = new Map(Object.keys(schema).map((file) => [file, csvParse(read(file))]));
const rowsOf = (file: string): readonly DSVRowString[] => tables.get(file) ?? [];
const cell = (row: DSVRowString, column: string): string => row[column] ?? '';

/** The keys explained in SOURCES.md: each opens a row of a table there, as `KEY`. */
const sourceKeys = new Set(
  [...read('SOURCES.md').matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1] ?? ''),
);

describe('the tables of server/data', () => {
  it('each have a schema, and each schema a table', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    assert.deepEqual(files.sort(), Object.keys(schema).sort());
  });

  it('are plain: UTF-8 in one line per row, no byte order mark, no carriage return, one newline at the end', () => {
    for (const file of tables.keys()) {
      const text = read(file);
      assert.doesNotMatch(text, /\r|^\uFEFF|\uFFFD|\n\n|[^\n]$(?![\s\S])/, file);
      assert.equal(csvParseRows(text).length, text.split('\n').length - 1, `${file}: a cell runs over lines`);
    }
  });

  for (const [file, { key, columns }] of Object.entries(schema)) {
    describe(file, () => {
      const rows = rowsOf(file);

      it('has the columns of its schema, in their order', () => {
        assert.deepEqual(csvParseRows(read(file))[0], Object.keys(columns));
        assert.ok(rows.length > 0);
      });

      it('has as many cells in every row', () => {
        const wrong = csvParseRows(read(file)).filter(
          (cells) => cells.length !== Object.keys(columns).length,
        );
        assert.deepEqual(wrong, []);
      });

      it(`names each ${key.join(', ')} once`, () => {
        const keys = rows.map((row) => key.map((column) => cell(row, column)).join(' | '));
        assert.deepEqual(
          keys.filter((item, i) => keys.indexOf(item) !== i),
          [],
        );
      });

      for (const [column, rules] of Object.entries(columns)) {
        it(`keeps the rules of ${column}`, () => {
          const cells = rows.map((row) => cell(row, column));
          const faults = cells.flatMap((cell, i) =>
            faultsOf(cell, rules).map((fault) => `row ${i + 2}: ${fault}`),
          );
          assert.deepEqual(faults, []);
        });
      }
    });
  }

  it('tell the years of TAGS and posts in order', () => {
    const spans = [
      ...rowsOf('tags.csv').map((row) => [cell(row, 'since'), cell(row, 'until'), cell(row, 'name')]),
      ...rowsOf('posts.csv').map((row) => [cell(row, 'from'), cell(row, 'until'), cell(row, 'mrn_name')]),
    ];
    assert.deepEqual(
      spans.filter(([from, until]) => from && until && from > until),
      [],
    );
  });

  it('give every geo code a list or, where no list has it, a sign that it is unverified', () => {
    const geo = rowsOf('tags.csv').filter((row) => cell(row, 'kind') === 'geo');
    const adrift = geo.filter(
      (row) => (cell(row, 'schemes') === '') !== (cell(row, 'status') === 'unverified'),
    );
    assert.deepEqual(adrift, []);
  });

  it('have TAGS by kind, then by code', () => {
    const rows = rowsOf('tags.csv').map((row) => [cell(row, 'kind'), cell(row, 'code')]);
    const misplaced = rows.filter(([kind, code = ''], index) => {
      const [kindAbove, codeAbove = ''] = rows[index - 1] ?? [];
      return kind === kindAbove && code < codeAbove;
    });
    assert.deepEqual(misplaced, []);
  });

  it('call a TAG unverified that has no source but ours', () => {
    const own = rowsOf('tags.csv').filter((row) => cell(row, 'sources') === 'OWN');
    assert.deepEqual(
      own.filter((row) => cell(row, 'status') !== 'unverified'),
      [],
    );
  });

  it('give a code one meaning in one list', () => {
    const listed = rowsOf('tags.csv').flatMap((row) =>
      cell(row, 'schemes')
        .split(';')
        .flatMap((scheme) => (scheme === '' ? [] : `${cell(row, 'code')} ${scheme}`)),
    );
    assert.deepEqual(
      listed.filter((item, i) => listed.indexOf(item) !== i),
      [],
    );
  });

  it('date the executive orders without a gap', () => {
    const orders = rowsOf('executive-orders.csv');
    const next = new Map(orders.map((order) => [cell(order, 'number'), cell(order, 'effective')]));
    for (const order of orders.filter((row) => cell(row, 'superseded'))) {
      assert.equal(next.get(cell(order, 'superseded_by')), cell(order, 'superseded'), cell(order, 'number'));
    }
  });

  it('use every source that SOURCES.md explains, or a rule does', () => {
    const used = new Set([
      ...[...tables.values()].flatMap((rows) => rows.flatMap((row) => cell(row, 'sources').split(';'))),
      ...rules.flatMap((rule) => rule.authority),
    ]);
    assert.deepEqual(
      [...sourceKeys].filter((key) => !used.has(key)),
      [],
    );
  });

  it('are each explained in SOURCES.md', () => {
    const explained = [...read('SOURCES.md').matchAll(/^\| \[(\S+\.csv)\]\(\1\) +\|/gm)].map(
      ([, file]) => file,
    );
    assert.deepEqual(explained.sort(), [...tables.keys()].sort());
  });
});

/** What a cell breaks of its column's rules. */
function faultsOf(text: string, rules: ColumnSchema): readonly string[] {
  if (text === '') return rules.required ? ['is empty'] : [];
  if (text !== text.trim()) return [`'${text}' has blanks around it`];
  const items = rules.list === undefined ? [text] : text.split(rules.list);
  return items.flatMap((item) => {
    const known = rules.in?.flatMap(namesIn);
    if (rules.values && !rules.values.includes(item))
      return `'${item}' is not one of ${rules.values.join(', ')}`;
    if (rules.pattern && !new RegExp(rules.pattern).test(item))
      return `'${item}' does not match ${rules.pattern}`;
    if (known && !known.includes(item)) return `'${item}' is not in ${rules.in?.join(', ')}`;
    return [];
  });
}

const namesIn = memoized((place: string): readonly string[] => {
  if (place === 'SOURCES.md') return [...sourceKeys];
  const [file = '', column] = place.split(':');
  return column === undefined ? [place] : rowsOf(file).map((row) => cell(row, column));
});

function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
