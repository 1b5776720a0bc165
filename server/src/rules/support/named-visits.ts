import type { Knowledge } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { Tag } from '../../model/tags';
import { memoized } from '../../text/memoized';

/** A code behind which the handbook of 1974 wants the name of a person, `OVIP (DOE, JANE)`. */
export interface NamedVisit {
  readonly tag: Tag;
  /** Words behind it that look like a name without its parentheses; empty where there are none. */
  readonly bareName: readonly Tag[];
  /** The line has a name in parentheses. */
  readonly isNamed: boolean;
}

/** The codes that a telegram of July 1974 names (data/tags, HB1974). */
const needName: ReadonlySet<string> = new Set(['OCON', 'OEXC', 'OREP', 'OTRA', 'OVIP']);

/** Surname, given name and initial. */
const longestName = 3;

/** The codes of a cable that need a name, each with what stands behind it. */
export function namedVisits(cable: CableTop, knowledge: Knowledge): readonly NamedVisit[] {
  const tags = cable.tags?.tags ?? [];
  const isWord = memoized((code: string) => isOrdinary(code, knowledge));
  const isNamed = tags.some(({ kind }) => kind === 'person');
  return tags.flatMap((tag, index) => {
    if (!needName.has(tag.code)) return [];
    const behind = tags.slice(index + 1, index + 1 + longestName);
    const end = behind.findIndex((word, place) => !mayBeName(word, place === 0, isWord));
    return [{ tag, bareName: end < 0 ? behind : behind.slice(0, end), isNamed }];
  });
}

/** A word of letters that is no code; a name does not begin with an initial. */
function mayBeName({ kind, code }: Tag, isFirst: boolean, isWord: (code: string) => boolean): boolean {
  return kind === 'unknown' && /^[A-Z]+$/.test(code) && !(isFirst && code.length < 3) && isWord(code);
}

/** No table knows it, and it is no miswritten subject. */
function isOrdinary(code: string, { tags }: Knowledge): boolean {
  return (
    !tags.untitled(code) &&
    !tags.variant(code) &&
    tags.nearest(code, null).every(({ kind }) => kind !== 'subject')
  );
}
