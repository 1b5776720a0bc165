import type { Span } from '../../text/span';
import { isEmpty, type Line, lineAt } from '../lines';
import { type Cell, cellsOf } from './cells';
import { type PaperForm, type PaperRow, paperRowOf } from './forms';

/** A telegram on paper, cell by cell: a line, or what stands side by side on one. */
export class Sheet {
  private readonly cells: Cell[];
  private readonly rows: (PaperRow | null)[];

  constructor(
    readonly text: string,
    lines: readonly Line[],
  ) {
    this.cells = cellsOf(text, lines);
    this.rows = new Array(this.cells.length);
  }

  get count(): number {
    return this.cells.length;
  }

  /** The cell at an index; one past the last gives an empty one at the end of the text. */
  cell(index: number): Cell {
    const end = this.text.length;
    return this.cells[index] ?? { start: end, from: end, to: end, end, column: 0, sharesLine: false };
  }

  isEmpty(index: number): boolean {
    return isEmpty(this.cell(index));
  }

  /** The words of a cell, without blanks at either end. */
  words(index: number): string {
    const { from, to } = this.cell(index);
    return this.text.slice(from, to);
  }

  /** What a cell looks like; null for prose. */
  row(index: number): PaperRow | null {
    const known = this.rows[index];
    if (known !== undefined) return known;
    const row = paperRowOf(this.words(index)) ?? null;
    this.rows[index] = row;
    return row;
  }

  form(index: number): PaperForm | undefined {
    return this.row(index)?.form;
  }

  /** A new sheet begins: INCOMING or OUTGOING TELEGRAM. */
  isTitle(index: number): boolean {
    return this.form(index) === 'title' && /TELEGRAM/i.test(this.words(index));
  }

  /** The index of the first cell from `index` on that is not empty; `count` where there is none. */
  nextFilled(index: number): number {
    let next = index;
    while (next < this.count && this.isEmpty(next)) next++;
    return next;
  }

  /** The index behind the last cell of the block of prose that begins at `start`: up to an empty line or another element. */
  endOfProse(start: number): number {
    let index = start + 1;
    while (index < this.count && !this.isEmpty(index) && this.row(index) === null) index++;
    return index;
  }

  /** From the first word of a cell to the last of the one before `end`. */
  spanOf(index: number, end: number): Span {
    return { start: this.cell(index).from, end: this.cell(end - 1).to };
  }

  /** The rest of a cell, behind an element that took its beginning, is a cell of prose. */
  cut(index: number, from: number): void {
    const { end, ...cell } = this.cell(index);
    this.cells[index] = { ...cell, ...lineAt(this.text, from, end) };
    this.rows[index] = null;
  }
}
