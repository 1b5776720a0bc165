import type { Knowledge, TagMeaning } from '../../knowledge';
import type { Tag } from '../../model/tags';
import { itemAt } from '../search';
import { listed, sentence } from '../wording';
import { card, type HoverContent } from './card';
import type { Hover } from './place';

/** The fields of subject TAGS by their letter (5 FAH-3). */
const FIELDS: Readonly<Record<string, string>> = {
  A: 'administration',
  B: 'business services',
  C: 'consular affairs',
  E: 'economic affairs',
  M: 'military affairs',
  O: 'operations',
  P: 'political affairs',
  S: 'social affairs',
  T: 'technology and science',
};

/** A code of the TAGS line: what it meant at the date of the cable, and what it means at other times. */
export const tagHover: Hover = ({ cable, knowledge, offset }) => {
  const tag = itemAt(cable.tags?.tags ?? [], offset);
  if (!tag || tag.kind === 'person') return null;
  return tag.meaning ? tagCard(tag, tag.meaning, cable.date, knowledge) : unknown(tag, cable.date, knowledge);
};

/** What a code meant at a date, and what it means at other times. */
export function tagCard(
  tag: Pick<Tag, 'span' | 'code'>,
  meaning: TagMeaning,
  date: string | null,
  { tags }: Knowledge,
): HoverContent {
  const others = tags.meanings(tag.code, null).filter((other) => other.name !== meaning.name);
  const namesake = others.find((other) => other.kind === 'geo');
  // The note of a code of several lists names the lists, that of a code with a namesake names the other.
  const saidBelow = meaning.kind === 'geo' && (namesake !== undefined || meaning.schemes.length > 1);
  return card(
    tag.span,
    `${tag.code}: ${meaning.name}`,
    kindOf(meaning),
    !saidBelow && sentence(meaning.note),
    meaning.earlierName && `In the list of 1974: ${meaning.earlierName}.`,
    yearsOf(meaning),
    laterCodes(meaning, tags),
    ...others.map((other) => otherUse(tag.code, other)),
    !tags.validAt(tag.code, date) && date && `Not in the lists of ${date.slice(0, 4)}.`,
  );
}

function unknown(tag: Tag, date: string | null, { tags }: Knowledge): HoverContent {
  const intended = tags.variant(tag.code)?.intended ?? [];
  const near = intended.length > 0 ? intended : tags.nearest(tag.code, date).map(({ code }) => code);
  return card(
    tag.span,
    tag.code,
    'not in the lists of TAGS',
    sentence(tags.untitled(tag.code)?.remark ?? ''),
    near.length > 0 &&
      `${intended.length > 0 ? 'Stands for' : 'Near'}: ${near.map((code) => named(code, tags)).join(', ')}.`,
  );
}

function kindOf({ kind, field }: TagMeaning): string {
  if (kind === 'geo') return field === 'region' ? 'geographic TAG (region)' : 'geographic TAG';
  const fieldName = kind === 'subject' ? FIELDS[field] : undefined;
  return fieldName ? `subject TAG (${fieldName})` : `${kind} TAG`;
}

/** Geographic codes are of lists: NL is the Netherlands in those of 1974, 2009 and 2024. */
function yearsOf({ schemes, since, until }: TagMeaning): string {
  if (schemes.length > 0) return `In the ${schemes.length > 1 ? 'lists' : 'list'} of ${listed(schemes)}.`;
  if (since !== null && until !== null) return `Used from ${since} to ${until}.`;
  if (until !== null) return `Used until ${until}.`;
  return since === null ? '' : `In the lists since ${since}.`;
}

/** Geographic codes stand alone: the later code of China is CN, which is the Comoros in the older lists. */
function laterCodes({ kind, replacedBy }: TagMeaning, tags: Knowledge['tags']): string {
  if (replacedBy.length === 0) return '';
  const codes = kind === 'geo' ? replacedBy : replacedBy.map((code) => named(code, tags));
  return `Later ${codes.length > 1 ? 'codes' : 'code'}: ${listed(codes)}.`;
}

function otherUse(code: string, { kind, name, schemes }: TagMeaning): string {
  const list = schemes[0];
  if (list === undefined) return `${code} is an ${kind} TAG, too: ${name}.`;
  return `In the list of ${list} ${code} is ${name}.`;
}

function named(code: string, tags: Knowledge['tags']): string {
  const name = tags.find(code, null)?.name;
  return name ? `${code} (${name})` : code;
}
