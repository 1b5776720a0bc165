import type { Knowledge, KnownDate } from '../knowledge';

/** The least length of a word whose parts alone prove it: two subjects. */
const PROVEN = 8;
/** One subject and one country. */
const SHORTEST = 6;
/** A longer word is no list of codes. */
const LONGEST = 40;

/**
 * The codes that a word of the TAGS line is made of, where their blanks were lost (cable-format 4.21): `PGOVPRELUK`. None
 * for a word of its own, and where it could be parted in two ways.
 * @param word in capitals, in no table of codes
 * @param on the date of the cable
 * @param homes the codes of the country that the post lies in: one of them proves a short word, `PGOVMT`
 */
export function joinedTags(
  word: string,
  { tags }: Knowledge,
  on: KnownDate,
  homes: readonly string[],
): readonly string[] {
  const variant = tags.variant(word);
  if (variant?.type === 'run-on') return variant.intended;
  if (word.length < SHORTEST || word.length > LONGEST || word.length % 2 > 0 || !/^[A-Z]+$/.test(word))
    return NONE;
  const isCode = (part: string): boolean =>
    tags.meanings(part, on).some(({ kind }) => (part.length === 2 ? kind === 'geo' : FOUR.has(kind)));
  const parts = partedAt(word, isCode);
  if (!parts?.some((part) => part.length === 4)) return NONE;
  return word.length >= PROVEN || homes.some((home) => parts.includes(home)) ? parts : NONE;
}

const NONE: readonly string[] = [];
const FOUR: ReadonlySet<string> = new Set(['subject', 'program']);

/** The word in the fewest pieces of four and two letters that are all codes; null where there are none, or two such ways. */
function partedAt(word: string, isCode: (part: string) => boolean): readonly string[] | null {
  // from the end: the fewest pieces of each rest, and whether there is but one way to them
  const ways: Way[] = [{ length: 0, count: 0, isOnly: true }];
  for (let left = 2; left <= word.length; left += 2) {
    const start = word.length - left;
    const next = [4, 2]
      .filter((length) => length <= left && isCode(word.slice(start, start + length)))
      .flatMap((length) => {
        const rest = ways[(left - length) / 2];
        return rest ? [{ ...rest, length, count: rest.count + 1 }] : [];
      })
      .sort((a, b) => a.count - b.count);
    const [best, other] = next;
    if (best) ways[left / 2] = { ...best, isOnly: best.isOnly && best.count !== other?.count };
  }
  if (!ways[word.length / 2]?.isOnly) return null;
  const parts: string[] = [];
  for (let start = 0; start < word.length; start += parts.at(-1)?.length ?? word.length)
    parts.push(word.slice(start, start + (ways[(word.length - start) / 2]?.length ?? word.length)));
  return parts;
}

interface Way {
  /** Of the first piece. */
  readonly length: number;
  readonly count: number;
  readonly isOnly: boolean;
}
