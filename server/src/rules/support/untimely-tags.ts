import type { Knowledge, TagMeaning } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { Tag } from '../../model/tags';

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
export function untimelyTags(cable: Cable, { tags }: Knowledge): readonly UntimelyTag[] {
  const { date } = cable;
  if (date === null || date < String(firstYear)) return [];
  return (cable.tags?.tags ?? []).flatMap((tag) => {
    const { code, meaning } = tag;
    if (!meaning || tags.validAt(code, date)) return [];
    const isIso = tags
      .meanings(code, null)
      .every(({ kind, schemes }) => kind === 'geo' && schemes.join() === isoList);
    const past = Array.from(
      { length: Number(date.slice(0, 4)) - firstYear },
      (_, index) => firstYear + index,
    );
    const wasInUse = past.some((year) => tags.validAt(code, String(year)));
    const instead = [
      ...tags.equivalents(code, date).map((same) => same.code),
      ...meaning.replacedBy.filter((successor) => tags.validAt(successor, date)),
    ];
    const kind = isIso ? 'iso' : wasInUse ? 'retired' : 'later';
    return [{ tag, meaning, instead: [...new Set(instead)], kind }];
  });
}
