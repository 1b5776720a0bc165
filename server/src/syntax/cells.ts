import type { Form } from './forms';
import { topFormOf } from './forms';
import { type Line, lineAt } from './lines';

/**
 * Cables in a table of values (CSV): `"2","09ROME45","UNCLAS ROME 000045` begins one behind other cells of its row, and
 * `","UNCLAS ROME 000045` the text behind the cell of the heading.
 */

const QUOTE = 34;
const CELL = String.raw`"(?:[^"\\\n\r]|""|\\.){0,300}",`;
/** Up to the quotation mark that opens the last cell; the first may close the cell of the lines above. */
const ROW = new RegExp(`",(?:${CELL})*"|(?:${CELL})*"`, 'y');

/** The offset at which the words of a line begin, behind the cells before them; `from` where there are none. */
export function cellStart(text: string, from: number): number {
  if (text.charCodeAt(from) !== QUOTE) return from;
  ROW.lastIndex = from;
  return ROW.test(text) ? ROW.lastIndex : from;
}

/** Forms of the words that open a cell of a cable. */
const OPENING: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'dateTime',
  'textLine',
]);

/** The lines, a heading or text line behind other cells being a line of its own. */
export function partCells(text: string, lines: readonly Line[]): readonly Line[] {
  let parted: Line[] | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const cell = text.charCodeAt(line.from) === QUOTE ? openingCell(text, line) : null;
    if (cell) parted ??= lines.slice(0, index);
    if (cell) parted?.push(lineAt(text, line.start, cell.start), cell);
    else parted?.push(line);
  }
  return parted ?? lines;
}

/** The last cell of a line, where a heading or text line stands in it. */
function openingCell(text: string, line: Line): Line | null {
  const start = cellStart(text, line.from);
  if (start === line.from || start >= line.to) return null;
  const cell = lineAt(text, start, line.end);
  return OPENING.has(topFormOf(text, cell)) ? cell : null;
}
