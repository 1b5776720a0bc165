import type { Knowledge, TagMeaning, Tags } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { Tag } from '../../model/tags';
import { memoized } from '../../text/memoized';
import { trustedDate } from './order-times';

/** A code that the tables know, but not at the date of its cable. */
export interface UntimelyTag {
  readonly tag: Tag;
  readonly meaning: TagMeaning;
  /** What the cable's own time wrote instead, the best first. */
  readonly instead: readonly string[];
  /** `iso`: a country of today's list, which follows ISO. Else its time was over, or had not come. */
  readonly kind: 'iso' | 'retired' | 'later';
}

/** The list of geo codes that follows ISO, and the first year of TAGS (tag-schemes.csv). */
const isoList = '2024';
const firstYear = 1973;

/**
 * The codes of a cable that are known, but not in use at its date. None where that is not known, and none in a cable
 * that is older than TAGS: those were put there later.
 */
export function untimelyTags(cable: CableTop, knowledge: Knowledge): readonly UntimelyTag[] {
  const { tags } = knowledge;
  const date = trustedDate(cable, knowledge);
  if (date === null || date < String(firstYear)) return [];
  const untimely = memoized((meaning: TagMeaning) =>
    tags.validAt(meaning.code, date) ? undefined : atAnotherTime(meaning, date, tags),
  );
  return (cable.tags?.tags ?? []).flatMap((tag) => {
    const found = tag.meaning && untimely(tag.meaning);
    return found ? [{ ...found, tag }] : [];
  });
}

function atAnotherTime(meaning: TagMeaning, date: string, tags: Tags): Omit<UntimelyTag, 'tag'> {
  const { code, entity } = meaning;
  const isIso = tags
    .meanings(code, null)
    .every(({ kind, schemes }) => kind === 'geo' && schemes.join() === isoList);
  const years = Number(date.slice(0, 4)) - firstYear;
  const isRetired = Array.from({ length: years }, (_, index) => String(firstYear + index)).some((year) =>
    tags.validAt(code, year),
  );
  const same = tags.equivalents(code, date).filter((other) => tags.find(other.code, date)?.entity === entity);
  const successors = meaning.replacedBy.filter((successor) => isRetired && tags.validAt(successor, date));
  return {
    meaning,
    instead: [...new Set([...same.map((other) => other.code), ...successors])],
    kind: isIso ? 'iso' : isRetired ? 'retired' : 'later',
  };
}
