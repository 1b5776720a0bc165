import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { type AttributeValue, attributeValue, dayIn } from './attribute-values';
import type { WholeNumber } from './mrn';
import { allWordsOf, spanOf } from './words';

/** What the National Archives' file says about a cable, `Key: value` (cable-format 4.35). */
export interface Attributes {
  readonly span: Span;
  /** By key, on one line, in the order of the text; empty values too. */
  readonly values: Readonly<Record<string, string>>;
  /** Where each of these values stands; none for an empty one. */
  readonly places: Readonly<Record<string, Span>>;
}

/** Reads an `attributes` block. Where a key comes twice, its first value that is not empty counts. */
export function readAttributes(text: string, node: SyntaxNode): Attributes {
  const values: Record<string, string> = {};
  const places: Record<string, Span> = {};
  for (const child of childrenOf(node, 'attribute')) {
    const label = childOf(child, 'label');
    if (!label) continue;
    const key = text.slice(label.start, label.end);
    if (values[key]) continue;
    values[key] = allWordsOf(text, child, 'text');
    const words = childrenOf(child, 'text');
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) places[key] = { start: first.start, end: last.end };
  }
  return { span: spanOf(node), values, places };
}

/** `1977LUXEMB00412`: year, the post as page headings cut it, serial. */
const DOCUMENT_NUMBER = /^(?<year>19[67]\d)(?<post>[A-Z]{3,})(?<number>\d{1,6})(?:_[a-z])?$/;

/** The number under which the file holds the cable, its post in full where only one is so cut; null where it is odd. */
export function documentNumber(attributes: Attributes | null, knowledge: Knowledge): WholeNumber | null {
  const { year, post, number } =
    DOCUMENT_NUMBER.exec(attributes?.values['Document Number'] ?? '')?.groups ?? {};
  if (!year || !post || !number) return null;
  const [meant, ...others] = knowledge.posts.bySasCode(post);
  const name = meant && others.length === 0 ? meant.mrnName : post;
  return { year: Number(year), post: name, number: Number(number) };
}

/** The keys that date a cable; that of 1977 has another name. */
const DATES = ['Draft Date', 'Sent Date'];

/**
 * The day of which the file dates the cable, ISO, and where it says so: `08-Jun-1977 12:00:00 am`, `12 MAY 1975`. Null
 * where it does not, and for the first of January, which stands for an unknown day.
 */
export function documentDay(
  { values, places }: Attributes,
  knowledge: Knowledge,
): { readonly day: string; readonly span: Span } | null {
  const key = DATES.find((each) => values[each]) ?? '';
  const span = places[key];
  const day = dayIn(values[key] ?? '', knowledge);
  return !span || day === null || day.endsWith('-01-01') ? null : { day, span };
}

/** What the value of a key says; null where the block has none. */
export function typedAttribute(
  { values }: Attributes,
  key: string,
  knowledge: Knowledge,
): AttributeValue | null {
  return attributeValue(key, values[key] ?? '', knowledge);
}
