import { distance } from '../text/distance';
import { lazy } from '../text/lazy';
import { firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

/** How fast a message is to be handled. */
export interface Precedence {
  readonly prosign: string;
  readonly digraph: string;
  readonly word: string;
  /** 1 is the most urgent. */
  readonly rank: number;
  readonly meaning: string;
  readonly stateUse: string;
  readonly militaryUse: string;
  readonly status: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The precedences. */
export interface Precedences {
  /** By prosign `O` or digraph `OO`, which stand for IMMEDIATE; NIACT IMMEDIATE is told by its word only. */
  byProsign(prosign: string): Precedence | undefined;
  /** By the word, of which one letter may be lost or wrong: `PIORITY`. */
  byWord(word: string): Precedence | undefined;
  /** The most urgent first. */
  all(): readonly Precedence[];
}

export const precedenceColumns = [
  'prosign',
  'digraph',
  'word',
  'rank',
  'meaning',
  'state_use',
  'military_use',
  'status',
  'sources',
] as const;
export type PrecedenceRow = Row<(typeof precedenceColumns)[number]>;

/** Makes the look-ups over the table. */
export function createPrecedences(rows: Table<PrecedenceRow>): Precedences {
  const read = lazy(() => rows().map(precedenceOf));
  const byProsign = lazy(() => firstBy(read(), (precedence) => precedence.prosign));
  const byWord = lazy(() => firstBy(read(), (precedence) => precedence.word));
  return {
    byProsign: (prosign) =>
      byProsign().get(prosign) ?? byProsign().get(prosign.toUpperCase().replace(/^(.)\1$/, '$1')),
    byWord: (word) => {
      const typed = folded(word);
      return byWord().get(typed) ?? read().find((precedence) => distance(precedence.word, typed, 1) <= 1);
    },
    all: lazy(() => [...read()].sort((a, b) => a.rank - b.rank)),
  };
}

function precedenceOf(row: PrecedenceRow): Precedence {
  return {
    prosign: row.prosign,
    digraph: row.digraph,
    word: row.word,
    rank: Number(row.rank),
    meaning: row.meaning,
    stateUse: row.state_use,
    militaryUse: row.military_use,
    status: row.status,
    sources: listOf(row.sources),
  };
}
