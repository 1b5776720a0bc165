import { nameOfLetter, namesBetween, type Renaming } from '../../edits/mentions';
import type { Cable } from '../../model/cable';
import type { ParagraphMention, ReferenceMention } from '../../model/mentions';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Rereading } from '../refactoring';

/** What a renaming has to keep right: `of` gives the names that the mentions of a cable hold, in text order. */
export interface Mentioning extends Renaming {
  readonly of: (cable: Cable) => readonly number[];
}

/** Whether the mentions of a cable still mean the same after the edits: whoever renames asks before it is done. */
export function keepsMentions(
  cable: Cable,
  edits: readonly TextEdit[],
  { of, renamed, fresh }: Mentioning,
  { reread }: Rereading,
): boolean {
  const [after, another] = reread(applyEdits(cable.text, edits));
  if (!after || another) return false;
  const wanted = of(cable).map(renamed);
  const found = of(after).filter((name) => name !== fresh);
  return wanted.length === found.length && sameSets(wanted, found);
}

/** The numbers of the cable's own paragraphs that its text names. */
export function numbersMentioned({ mentions }: Cable): readonly number[] {
  const own = ({ isForeign, from, to }: ParagraphMention) => (isForeign ? [] : namesBetween(from, to));
  return mentions.paragraphs.flatMap(own);
}

/** The letters of references that the text names, as numbers. */
export function lettersMentioned({ mentions }: Cable): readonly number[] {
  return mentions.references.flatMap(({ letters }: ReferenceMention) => letters.map(nameOfLetter));
}

/** A range that was told one by one may have its names in another order. */
function sameSets(some: readonly number[], others: readonly number[]): boolean {
  const sorted = (names: readonly number[]) => [...names].sort((a, b) => a - b).join();
  return sorted(some) === sorted(others);
}
