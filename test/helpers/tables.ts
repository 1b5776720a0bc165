import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

/** The rows of a table of server/data as they stand there. */
export function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  return csvParse(readFileSync(`server/data/${table}.csv`, 'utf8'));
}

/** One column, each value once. */
export function columnOf(table: string, column: string): readonly string[] {
  return [...new Set(rowsOf(table).map((row) => row[column] ?? ''))];
}
