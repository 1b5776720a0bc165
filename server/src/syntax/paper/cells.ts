import { type Line, lineAt } from '../lines';
import { spansOf } from '../scan';
import { type PaperForm, paperRowOf } from './forms';

/** A line of a sheet, or what stands in one of its columns. */
export interface Cell extends Line {
  /** How many characters stand before it on its printed line. */
  readonly column: number;
  /** Another cell follows on the same printed line. */
  readonly sharesLine: boolean;
}

/** Blanks between two columns. */
const GAP = /[ \t]{2,}/g;
/** Columns of prose are not told from two blanks behind a full stop, unless they are this far apart. */
const WIDE = 3;

/** What the left margin of a form holds: labels, office symbols, the number above them (cable-format-pre-1973 3.2). */
const MARGIN = /^(?:Action|Origin|Info:?|ACTION|INFO|ORIGIN|[A-Z]{1,5}(?:[/-][A-Z]{1,4})?|\d{1,3})$/;
/** What stands in a column of its own. */
const COLUMNS: ReadonlySet<PaperForm> = new Set([
  'day',
  'boxLabel',
  'classification',
  'control',
  'received',
  'time',
  'from',
  'to',
  'action',
  'number',
  'departmentNumber',
  'dated',
  'footer',
  'drafting',
  'fileNumber',
]);
/** What may stand beside a label that has its value below. */
const BESIDE_LABEL: ReadonlySet<PaperForm> = new Set(['footer', 'drafting']);

/** What stands behind it is the number: `NO.    1402`. */
const NUMBER_LABEL = /^N[O0]\.$/i;

/** The cells of these lines: most are whole lines; where a form prints side by side, each column is one. */
export function cellsOf(text: string, lines: readonly Line[]): Cell[] {
  const cells: Cell[] = [];
  const [blanksFrom, tabFrom] = [placeFrom(text, '  '), placeFrom(text, '\t')];
  for (const line of lines) {
    let left = line;
    const hasGap = blanksFrom(line.from) < line.to || tabFrom(line.from) < line.to;
    for (const start of hasGap ? columnStarts(text, line) : NONE) {
      cells.push(cellOf(line, lineAt(text, left.start, start), true));
      left = lineAt(text, start, line.end);
    }
    cells.push(cellOf(line, left, false));
  }
  return cells;
}

/** A function that gives where words stand next in a text, at an offset or behind it. Offsets rise: the text is searched once. */
function placeFrom(text: string, words: string): (offset: number) => number {
  let place = -1;
  return (offset) => {
    if (place < offset) place = text.indexOf(words, offset);
    if (place < 0) place = text.length;
    return place;
  };
}

/** The cell of a line from the start of `part` on. */
function cellOf(line: Line, { start, from, to, end }: Line, sharesLine: boolean): Cell {
  const column = (start === line.start ? from : start) - line.start;
  return { start, from, to, end, column, sharesLine };
}

/** The longest line that is looked at for columns: what is longer is prose that was joined again. */
const LONGEST = 240;

const NONE: readonly number[] = [];

/** The offsets at which the second and later columns of a line begin. */
function columnStarts(text: string, { from, to }: Line): readonly number[] {
  if (to - from > LONGEST) return NONE;
  const words = text.slice(from, to);
  const starts: number[] = [];
  let left = 0;
  for (const gap of spansOf(GAP, words)) {
    if (!areColumns(words.slice(left, gap.start), gap.end - gap.start, words.slice(gap.end))) continue;
    starts.push(from + gap.end);
    left = gap.end;
  }
  return starts;
}

function areColumns(left: string, gap: number, right: string): boolean {
  if (right.startsWith(':')) return false; // of a label that blanks part from its colon
  if (gap >= WIDE && MARGIN.test(left)) return true;
  const form = paperRowOf(right)?.form;
  if (form === 'footer') return true;
  if (gap < WIDE) return false;
  if (NUMBER_LABEL.test(left)) return false;
  if (left.endsWith(':')) return form !== undefined && BESIDE_LABEL.has(form);
  if (form !== undefined && COLUMNS.has(form)) return true;
  const leftForm = paperRowOf(left)?.form;
  return leftForm === 'classification' || (form === 'figures' && (leftForm === 'from' || leftForm === 'to'));
}
