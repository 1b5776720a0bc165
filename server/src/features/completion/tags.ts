import type { Knowledge, KnownDate, TagMeaning } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import { memoized } from '../../text/memoized';
import type { Span } from '../../text/span';
import type { CompletionItem } from './item';
import { type Choice, choiceOf, chosen, wordsIn } from './match';
import { ownPost } from './own-post';
import { type Completion, type Place, wordAround } from './place';

/** Occurrences in 1,000 documents that a country is worth for being that of the post, or of an addressee. */
const OWN_COUNTRY = 500;
const OTHER_COUNTRY = 100;
/** Codes that were not in use come last. */
const RETIRED = -1000;

/** Codes of the TAGS line, found by their letters or by any word of their names. */
export const tagItems: Completion = (place) => {
  const { field, offset, cable, asked, knowledge } = place;
  if (field?.field !== 'tags' || isInParentheses(place, field.valueStart)) return [];
  if (field.goesOn && !asked && !endsOpen(place)) return [];
  const span = wordAround(place, /[A-Za-z0-9/-]/, field.valueStart);
  const typed = cable.text.slice(span.start, offset);
  const others = codesBeside(cable, span);
  const used = new Set(others.map(({ code }) => code));
  const separation = separationOf(cable.text, others, span);
  const near = countriesAround(cable, knowledge);
  const codes = candidatesOf(knowledge)(cable.date?.slice(0, 7) ?? null);
  return chosen(codes, typed, ({ value: { code }, weight }) =>
    used.has(code) ? null : weight + (near.get(code) ?? 0),
  ).map((tag) => itemOf(tag, place, span, separation));
};

/** The line above breaks off behind a comma. */
function endsOpen({ cable: { text }, line }: Place): boolean {
  return /,\s*$/.test(text.slice(Math.max(0, line.start - 10), line.start));
}

function isInParentheses({ cable: { text }, offset }: Place, from: number): boolean {
  const before = text.slice(from, offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The codes of the line, without the one at the cursor. */
function codesBeside(
  { tags }: Cable,
  { start, end }: Span,
): readonly { readonly span: Span; readonly code: string }[] {
  return tags?.tags.filter((tag) => tag.span.end < start || tag.span.start > end) ?? [];
}

/** The countries of the cable's post, and of the posts to which it goes, by their codes. */
function countriesAround(cable: Cable, knowledge: Knowledge): ReadonlyMap<string, number> {
  const own = ownPost({ cable, knowledge });
  const addressed = [...(cable.heading?.to ?? []), ...(cable.heading?.info ?? [])].map(({ name }) =>
    knowledge.posts.byAddress(name),
  );
  const weights = new Map<string, number>();
  for (const post of addressed) {
    if (post && post.type !== 'department') weights.set(post.geoTag, OTHER_COUNTRY);
  }
  if (own && own.type !== 'department') {
    weights.set(own.geoTag, OWN_COUNTRY);
    weights.set(own.geoTag1970s || own.geoTag, OWN_COUNTRY);
  }
  return weights;
}

/** All codes with what they meant in a month, made once for each. */
const candidatesOf = memoized(({ tags }: Knowledge) =>
  memoized((on: KnownDate): Choice<TagMeaning> => {
    const codes = new Set(tags.all().map(({ code }) => code));
    const candidates = [...codes].flatMap((code) => {
      const value = tags.find(code, on);
      if (!value) return [];
      const weight = tags.frequency(code) + (isRetired(value, on, tags) ? RETIRED : 0);
      return { value, name: code, words: wordsIn(`${value.name} ${value.earlierName}`), weight };
    });
    return choiceOf(candidates);
  }),
);

function isRetired({ code, status }: TagMeaning, on: KnownDate, tags: Knowledge['tags']): boolean {
  return on === null ? status === 'retired' : !tags.validAt(code, on);
}

/** What has to be done so that the new code is parted from the one before as the others of the line are. */
interface Separation {
  readonly lead: string;
  readonly also: readonly TextEdit[];
}

function separationOf(text: string, codes: readonly { readonly span: Span }[], { start }: Span): Separation {
  const nothing = { lead: '', also: [] };
  const index = codes.findLastIndex((code) => code.span.end <= start);
  const [first, second] = codes;
  const before = codes[index]?.span;
  if (!before || !first || !second || index < 1) return nothing;
  const usual = text.slice(first.span.end, second.span.start);
  const gap = text.slice(before.end, start);
  if (usual.startsWith(',') && /^[ \t]+$/.test(gap))
    return { lead: '', also: [{ span: { start: before.end, end: before.end }, newText: ',' }] };
  return usual === ', ' && gap === ',' ? { lead: ' ', also: [] } : nothing;
}

function itemOf(
  tag: TagMeaning,
  { cable, knowledge }: Place,
  span: Span,
  { lead, also }: Separation,
): CompletionItem {
  const { code, name } = tag;
  return {
    kind: 'tag',
    label: code,
    description: name,
    span,
    newText: lead + code,
    also,
    retired: isRetired(tag, cable.date, knowledge.tags),
    topic: { kind: 'tag', key: code, on: cable.date },
  };
}
