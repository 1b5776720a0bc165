// What the handbook wants of a TAGS line: subjects, then countries and organizations, each with the names behind it.
import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

/** The title of the fix and of the refactoring. */
export const SUBJECTS_FIRST = 'Put the subjects first';

/** A code with the names in parentheses behind it. */
export interface TagEntry extends Span {
  readonly code: string;
  readonly isSubject: boolean;
}

/** The entries of the TAGS line in text order; empty where there is no line. */
export function tagEntries({ text, tags }: Cable): readonly TagEntry[] {
  const entries: TagEntry[] = [];
  for (const { kind, code, span } of tags?.tags ?? []) {
    const last = entries.at(-1);
    if (kind !== 'person')
      entries.push({ ...span, code, isSubject: kind === 'subject' || kind === 'program' });
    else if (last) entries[entries.length - 1] = { ...last, end: text.indexOf(')', span.end) + 1 };
  }
  return entries;
}

/** The entries in the order of the handbook; those of one kind keep theirs. */
export function subjectsFirst(entries: readonly TagEntry[]): readonly TagEntry[] {
  return [...entries.filter(({ isSubject }) => isSubject), ...entries.filter(({ isSubject }) => !isSubject)];
}

/** Puts the entries in another order and leaves what parts them where it is; none where that is more than blanks. */
export function reorderTags(
  text: string,
  entries: readonly TagEntry[],
  ordered: readonly TagEntry[],
): readonly TextEdit[] {
  const isPlain = entries.every(({ end }, index) => {
    const next = entries[index + 1];
    return !next || /^[\s,]+$/.test(text.slice(end, next.start));
  });
  if (!isPlain) return [];
  return entries.flatMap(({ start, end }, index) => {
    const other = ordered[index];
    return !other || other.start === start
      ? []
      : [{ span: { start, end }, newText: text.slice(other.start, other.end) }];
  });
}
