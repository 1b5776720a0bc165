import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

export type BlockKind = 'summary' | 'comment' | 'note' | 'action-request' | 'introduction' | 'quotation';

/** Where words open a block: first in a paragraph or as a heading, behind a parenthesis, or behind BEGIN. */
export type BlockOpening = 'head' | 'parenthesis' | 'begin';

/** Words that open a named block, and behind END close it (cable-format 4.27, 4.30): `SUMMARY`, `TALKING POINTS`. */
export interface BlockWord {
  readonly kind: BlockKind;
  /** Without BEGIN, END and signs. */
  readonly words: string;
  /** Empty for words that close a block by themselves: `UNQUOTE`. */
  readonly opens: readonly BlockOpening[];
  /** Further kinds whose closing words close it: `END COMMENT` closes a `SUMMARY AND COMMENT`. */
  readonly closedBy: readonly BlockKind[];
  /** Lost letters: a form that nobody meant. */
  readonly damaged: boolean;
  readonly note: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The words that open and close blocks. */
export interface BlockWords {
  /** By what is printed, in any case, with the signs and the BEGIN or END around it: `(Comment:`, `END OF TEXT`. */
  find(printed: string): BlockWord | undefined;
  all(): readonly BlockWord[];
}

export const blockWordColumns = ['kind', 'words', 'opens', 'closed_by', 'note', 'sources'] as const;
export type BlockWordRow = Row<(typeof blockWordColumns)[number]>;

/** Makes the look-ups over the table. */
export function createBlockWords(rows: Table<BlockWordRow>): BlockWords {
  const all = lazy(() => rows().map(blockWordOf));
  const byWords = lazy(() => firstBy(all(), ({ words }) => words));
  return { find: (printed) => byWords().get(bare(folded(printed))), all };
}

/** The words alone, of what stands on the page around them; a sign for AND is the word. */
function bare(printed: string): string {
  return printed
    .replace(/^[([*_]*(?:(?:BEGIN|END(?: OF)?) )?/, '')
    .replace(/[ :;.)\]*_-]+$/, '')
    .replace(/ ?[&/] ?/g, ' AND ');
}

function blockWordOf(row: BlockWordRow): BlockWord {
  return {
    kind: row.kind as BlockKind,
    words: row.words,
    opens: listOf(row.opens) as readonly BlockOpening[],
    closedBy: listOf(row.closed_by) as readonly BlockKind[],
    damaged: row.note === 'damaged',
    note: row.note,
    sources: listOf(row.sources),
  };
}
