import type { Knowledge, Level } from '../../knowledge';
import type { CableFrame } from '../../model/cable';
import type { Span } from '../../text/span';

/** `1. CONFIDENTIAL - ENTIRE TEXT.`, `(S - ENTIRE TEXT)`: one notice that marks the whole cable (cable-format 4.29). */
export interface EntireTextNotice {
  /** The class word or letter. */
  readonly span: Span;
  readonly level: Level;
  /** A letter, as portion marks have it. */
  readonly isMark: boolean;
}

/** The only words of it that are always the same: most texts have none, and are done with. */
const FIXED_WORDS = /ENTIRE TEXT/i;

/** What stands before them on the same line. */
const NOTICE = /(?<word>\b[A-Z][A-Z ]{4,30}?|(?<=\()[A-Z]{1,3})[ ]*-{0,3}[ ]*$/i;

/** So far before them it is looked for. */
const LONGEST = 60;

/** How far below the front it may stand. */
const REACH = 600;

/** The notice at the head of the text; null where there is none, or no class that is known. */
export function entireTextNotice(
  { text, body }: CableFrame,
  { portionMarks, classifications }: Knowledge,
): EntireTextNotice | null {
  const head = text.slice(body.start, body.start + REACH);
  const place = head.search(FIXED_WORDS);
  if (place < 0) return null;
  const from = Math.max(0, place - LONGEST);
  const match = NOTICE.exec(head.slice(from, place));
  const word = match?.groups?.word;
  if (!match || !word) return null;
  const level = portionMarks.find(word)?.levelName ?? classifications.find(word)?.level;
  if (!level) return null;
  const start = body.start + from + match.index;
  return { span: { start, end: start + word.length }, level, isMark: word.length <= 3 };
}
