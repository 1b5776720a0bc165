import { lazy } from '../text/lazy';
import { allBy, firstBy, listOf, type Row, type Table } from './table';
import { folded } from './text';

/** What a word of the telegrams before July 1973 does. */
export type TelegramRole =
  | 'precedence'
  /** Whose telegram a word of reference means: `Emb` in `Embtel`, `ur` in `urtel`. */
  | 'owner'
  /** What stands between: `niact` in `Embniactel`. */
  | 'middle'
  /** What kind of message is meant: `tel`, `gram`. */
  | 'kind'
  /** Opens a caption of free wording: `EYES ONLY FOR THE SECRETARY`. */
  | 'caption'
  /** Cut words of the text: `wld`. */
  | 'shorthand';

/** Whose message is meant, or how a kind of message is numbered. */
export type PointsTo =
  | 'sender'
  | 'department'
  | 'other'
  | 'telegram'
  | 'airgram'
  | 'despatch'
  | 'letter'
  | '';

/** A word by which telegrams name one another. */
export interface TelegramWord {
  /** As printed; case is free. */
  readonly word: string;
  readonly role: TelegramRole;
  readonly pointsTo: PointsTo;
  readonly meaning: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** All of these words. */
export interface TelegramWords {
  /** The word in this role, in any case. */
  find(word: string, role: TelegramRole): TelegramWord | undefined;
  /** All of a role, in the order of the table. */
  of(role: TelegramRole): readonly TelegramWord[];
  all(): readonly TelegramWord[];
}

export const telegramWordColumns = ['word', 'role', 'points_to', 'meaning', 'sources'] as const;
export type TelegramWordRow = Row<(typeof telegramWordColumns)[number]>;

/** Makes the look-ups over the table. */
export function createTelegramWords(rows: Table<TelegramWordRow>): TelegramWords {
  const all = lazy(() => rows().map(wordOf));
  const byRole = lazy(() => allBy(all(), ({ role }) => role));
  const byWord = lazy(() => firstBy(all(), ({ word, role }) => `${role} ${folded(word)}`));
  return {
    find: (word, role) => byWord().get(`${role} ${folded(word)}`),
    of: (role) => byRole().get(role) ?? [],
    all,
  };
}

function wordOf(row: TelegramWordRow): TelegramWord {
  return {
    word: row.word,
    role: row.role as TelegramRole,
    pointsTo: row.points_to as PointsTo,
    meaning: row.meaning,
    sources: listOf(row.sources),
  };
}
