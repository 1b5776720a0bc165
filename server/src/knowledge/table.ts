import { lazy } from '../text/lazy';

/** A line of a table: its cells by column name; an absent cell is empty. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The rows of a table. A function, so that nothing is parsed before somebody asks. */
export type Table<R> = () => readonly R[];

/**
 * The table in these lines, the first of which names the columns.
 * Columns that it lacks are empty in every row; columns not asked for are left out.
 */
export function table<Column extends string>(
  source: () => readonly (readonly string[])[],
  columns: readonly Column[],
): Table<Row<Column>> {
  return lazy(() => {
    const [header = [], ...lines] = source();
    const rowOf = rowView(header, columns);
    return lines.map(rowOf);
  });
}

/** Reads cells by column name. A view, because copying each line into an object costs more than reading the file. */
function rowView<Column extends string>(
  header: readonly string[],
  columns: readonly Column[],
): (cells: readonly string[]) => Row<Column> {
  class View {
    constructor(readonly cells: readonly string[]) {}
  }
  for (const column of columns) {
    const place = header.indexOf(column);
    Object.defineProperty(View.prototype, column, {
      get(this: View) {
        return this.cells[place] ?? '';
      },
    });
  }
  return (cells) => new View(cells) as View & Row<Column>;
}

/** Several tables read as one; where rows share a key, the rows of the earlier table are found first. */
export function stacked<R>(...tables: readonly Table<R>[]): Table<R> {
  return lazy(() => tables.flatMap((rows) => rows()));
}

/** The items of a cell that holds a list, separated by semicolons. */
export function listOf(cell: string): readonly string[] {
  return cell.split(';').flatMap((item) => item.trim() || []);
}

/** The number in a cell, null when the cell is empty or holds something else. */
export function numberOf(cell: string): number | null {
  return /^\d+$/.test(cell) ? Number(cell) : null;
}

/** Items by key; the first of several items with one key stays. */
export function firstBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== '' && !found.has(key)) found.set(key, item);
  }
  return found;
}

/** All items of each key, in their order; items with an empty key are left out. */
export function allBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else if (key !== '') found.set(key, [item]);
  }
  return found;
}
