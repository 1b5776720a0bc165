import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse, type DSVRowString } from 'd3-dsv';
import type { CableRecord } from '../../server/src/features/record';
import { listOf } from '../../server/src/knowledge/table';
import type { Cable } from '../../server/src/model/cable';
import type { SyntaxNode } from '../../server/src/syntax/node';
import { cablesOf, expectedOf, readings } from './readings';

/** The periods of cable-format section 1 by the letters of the tables. */
export const PERIODS = { p: 'pre-1973', a: 'sas', b: 'middle', c: 'cablegate', d: 'smart' } as const;

type Period = keyof typeof PERIODS;

export const PERIOD_LETTERS = Object.keys(PERIODS) as readonly Period[];

/** A variant of an element (cable-format 4) or a trap (9), and how one sees that a cable shows it. */
export interface Variant {
  /** Of the format reference: `4.21`, `9.3`. */
  readonly section: string;
  readonly element: string;
  readonly variant: string;
  /** From which it is known. */
  readonly periods: readonly Period[];
  /** The nodes of the tree in which it stands: kinds, each within the one before it. */
  readonly paths: readonly (readonly string[])[];
  /** What their text looks like. */
  readonly form: RegExp;
  /** The fields of which an expected reading must speak, so that a reader who gets it wrong fails. */
  readonly fields: readonly string[];
}

/** A cable of the corpus, as it is read and as it should be. */
interface Specimen {
  readonly cable: Cable;
  readonly record: CableRecord;
  readonly expected: unknown;
}

/** In how many cables a variant stands: of each period, and in converted copies of any. */
export interface Coverage {
  readonly variant: Variant;
  readonly counts: Readonly<Record<Period, number>>;
  readonly converted: number;
  readonly all: number;
}

const elements = path.resolve('test/corpus/elements.csv');

/** The variants of the table, in its order. */
function variants(): readonly Variant[] {
  return csvParse(readFileSync(elements, 'utf8'), (row) => ({
    section: cell(row, 'section'),
    element: cell(row, 'element'),
    variant: cell(row, 'variant'),
    periods: listOf(cell(row, 'generations')).map(asPeriod),
    paths: listOf(cell(row, 'node')).map((path) => path.split(' ')),
    form: formOf(cell(row, 'form')),
    fields: listOf(cell(row, 'fields')),
  }));
}

/** All cables of the corpus. */
export function specimens(): readonly Specimen[] {
  return readings.flatMap((name) => {
    const expected = expectedOf(name);
    return cablesOf(name).map((read, index) => ({ ...read, expected: expected[index] }));
  });
}

/** For each variant, the cables that show it. Nobody claims it: it stands in the tree, and the reading speaks of it. */
export function coverage(cables: readonly Specimen[]): readonly Coverage[] {
  return variants().map((variant) => ({
    variant,
    ...count(cables.filter((cable) => shows(cable, variant))),
  }));
}

/** How many cables there are, by period. */
export function count(cables: readonly Specimen[]): Omit<Coverage, 'variant'> {
  const of = (period: Period) => cables.filter(({ record }) => record.generation === PERIODS[period]).length;
  return {
    counts: { p: of('p'), a: of('a'), b: of('b'), c: of('c'), d: of('d') },
    converted: cables.filter(({ record }) => record.layers.length > 0).length,
    all: cables.length,
  };
}

function shows({ cable, expected }: Specimen, { paths, form, fields }: Variant): boolean {
  return (
    fields.every((field) => speaksOf(expected, field.split('.'))) &&
    paths.some((path) =>
      nodesAt(cable.tree, path).some(({ start, end }) => form.test(cable.text.slice(start, end))),
    )
  );
}

/** The nodes of a kind within a node, itself among them; the last of a path, each within the one before it. */
function nodesAt(root: SyntaxNode, [kind, ...rest]: readonly string[]): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.kind === kind) found.push(node);
    node.children.forEach(visit);
  };
  visit(root);
  return rest.length === 0 ? found : found.flatMap((node) => nodesAt(node, rest));
}

/** Whether a reading says something of a field, or of one of a list. */
function speaksOf(reading: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (Array.isArray(reading)) return reading.some((item) => speaksOf(item, [name, ...rest]));
  if (typeof reading !== 'object' || reading === null) return false;
  const field = Object.entries(reading).find(([key]) => key === name);
  return field !== undefined && speaksOf(field[1], rest);
}

/** A regular expression, `^` and `$` being those of a line; `(?i)` before it: in any case. */
function formOf(form: string): RegExp {
  return form.startsWith('(?i)') ? new RegExp(form.slice(4), 'mi') : new RegExp(form, 'm');
}

function asPeriod(letter: string): Period {
  const period = PERIOD_LETTERS.find((known) => known === letter);
  if (period === undefined) throw new Error(`${letter} is no period`);
  return period;
}

function cell(row: DSVRowString, column: string): string {
  return row[column] ?? '';
}
