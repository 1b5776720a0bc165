/** What may stand in a cell: a list is parted by `; `, and nothing is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** A record of RFC 4180, with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  const text = plain(textOf(cell));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

/**
 * A spreadsheet would take what begins so for a formula, and run it. The apostrophe by which it takes a cell for text
 * is put before it; before an apostrophe that stands there already, too, so that it can be taken off again.
 */
function plain(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The wide forms, too, which spreadsheets of East Asia take for the same. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** Beside what must be quoted: what a spreadsheet of another language parts cells by, and blanks that it would drop. */
const QUOTED = /[",;\t\r\n]|^ | $/;
