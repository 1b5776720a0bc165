import type { Cable } from '../../model/cable';
import type { Line } from '../../syntax/lines';
import { FILL } from '../../text/fill';
import { type Span, textOf } from '../../text/span';
import { isBullet } from '../list-sign';
import { type Passage, type PassageOptions, passagesIn } from '../passages';
import { printedStretch } from '../printed-stretch';
import { withoutIndent } from './printed-lines';
import type { Run, RunsIn } from './runs';

export type { Run } from './runs';

/** What the words of a paragraph are, one below the other. */
export type Flow =
  /** A text that is filled anew: one line, or several whose ends mean something. */
  | { readonly kind: 'prose'; readonly lines: readonly (readonly Run[])[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** Columns, line by line. */
  | { readonly kind: 'table'; readonly lines: readonly string[] }
  | { readonly kind: 'quotation'; readonly flows: readonly Flow[] };

/** An item of a list, and the sign at its head as printed: `--`, `(a)`. */
export interface Item {
  readonly sign: string;
  readonly words: readonly Run[];
}

/** Parts a stretch of a cable's text into its flows. */
export type FlowsIn = (span: Span, options?: PassageOptions) => readonly Flow[];

/** Gives the flows of a cable: its passages as plain data. */
export function flowsIn(cable: Cable, runsIn: RunsIn): FlowsIn {
  const passagesOf = passagesIn(cable);
  const flowOf = (passage: Passage): Flow => {
    switch (passage.kind) {
      case 'prose':
        return { kind: 'prose', lines: passage.lines.map(runsIn) };
      case 'list':
        return {
          kind: 'list',
          items: passage.items.map(({ sign, words }) => ({
            sign: textOf(cable.shown, sign),
            words: runsIn(words),
          })),
        };
      case 'table':
        return { kind: 'table', lines: columnsOf(cable, passage.blocks) };
    }
  };
  return (span, options) => passagesOf(span, options).map(flowOf);
}

/** The lines of a table, set in no further than one of them has to be, and an empty one between two blocks. */
function columnsOf(cable: Cable, blocks: readonly (readonly Line[])[]): readonly string[] {
  return withoutIndent(
    blocks.flatMap((block, index) => {
      const lines = block.map(
        ({ start, to }) => ' '.repeat(columnAt(cable, start)) + printedStretch(cable, start, to),
      );
      return index === 0 ? lines : ['', ...lines];
    }),
  );
}

/** More than stands before the words of a paragraph on their first line. */
const WIDEST_HEAD = 40;

/** In which column of its line an offset lies: behind the number of a paragraph a table keeps its columns. */
function columnAt(cable: Cable, offset: number): number {
  const from = Math.max(0, offset - WIDEST_HEAD);
  const before = printedStretch(cable, from, offset).replaceAll(FILL, '');
  return before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
}

/** Whether the items of a list have dashes or the like at their heads, and no letters or numbers. */
export function hasBullets([first]: readonly Item[]): boolean {
  return first !== undefined && isBullet(first.sign);
}
