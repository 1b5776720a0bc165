import type { Abbreviation } from '../../knowledge';
import type { NodeKind } from '../../syntax/node';
import { touches } from '../../text/span';
import { listed, onOneLine } from '../wording';
import { card, type HoverContent } from './card';
import { governmentOf } from './governments';
import { ORDINARY_WORDS } from './ordinary-words';
import type { Hover, Place } from './place';
import { referencesOf } from './references';
import { isInParentheses, type Word, wordsAround } from './words';

/** Elements with words of the writer, in which abbreviations are looked for; elsewhere only labels are. */
const PROSE: ReadonlySet<NodeKind> = new Set([
  'subjectLine',
  'passingLine',
  'classificationAuthority',
  'notice',
  'sectionHeading',
  'paragraph',
  'minimizeLine',
  'endMark',
  'unclassified',
]);

/** Shorter ones must be printed in capitals: `dos`, `les` and `com` are mostly something else. */
const SHORTEST_IN_LOWER_CASE = 5;
/** How far around the word the case of the text is judged. */
const SURROUNDINGS = 200;

/** A word of cable-speak: `POLOFF`, `REFTEL`, `GOK`. */
export const abbreviationHover: Hover = (place) => {
  const { cable, knowledge, offset, element, leaf } = place;
  if (!PROSE.has(element.kind) && leaf.kind !== 'label') return null;
  // `EUR/WE (DOE)` names a person, not the Department of Energy.
  if (element.kind === 'passingLine' && isInParentheses(cable.text, offset, element)) return null;
  const words = candidates(wordsAround(cable.text, offset, element), cable.text, offset);
  if (words.some(({ text }) => text.includes(' ') && knowledge.posts.find(text))) return null;
  for (const word of words) {
    const found = find(word, place);
    if (found) return abbreviationCard(word, found, place);
  }
  return null;
};

/** What at the offset may be an abbreviation, the longest first: two words, the word, its part between slashes. */
function candidates(words: readonly Word[], text: string, offset: number): Word[] {
  const index = words.findIndex((word) => touches(word.span, offset));
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return [];
  const { start, end } = word.span;
  const inner = [...word.text.matchAll(/[^/-]+/g)].map((part) =>
    wordOf(text, start + part.index, start + part.index + part[0].length),
  );
  return [
    ...(before ? [wordOf(text, before.span.start, end)] : []),
    ...(after ? [wordOf(text, start, after.span.end)] : []),
    ...(text[end] === '.' ? [wordOf(text, start, end + 1)] : []),
    word,
    ...inner.filter((part) => touches(part.span, offset)),
  ];
}

function wordOf(text: string, start: number, end: number): Word {
  return { text: onOneLine(text.slice(start, end)), span: { start, end } };
}

function find({ text, span }: Word, { cable, knowledge, leaf }: Place): Abbreviation | undefined {
  const found = knowledge.abbreviations.find(text) ?? knowledge.abbreviations.find(singularOf(text));
  if (!found || leaf.kind === 'label') return found;
  const meant = ORDINARY_WORDS.has(found.abbreviation)
    ? isCapitals(text) && !isAllCapitals(cable.text, span.start)
    : isCapitals(text) || text.length >= SHORTEST_IN_LOWER_CASE;
  return meant ? found : undefined;
}

/** `NGO`, `A/DCM`, and `NGOs`. */
function isCapitals(text: string): boolean {
  return /^\P{Ll}+s?$/u.test(text);
}

/** `NGOs` and `amcits` without their s; DOES, TIPS and the like stay as they are. */
function singularOf(text: string): string {
  return /^[A-Z]+s$/.test(text) || /^.{5,}s$/i.test(text) ? text.slice(0, -1) : text;
}

function isAllCapitals(text: string, offset: number): boolean {
  return !/\p{Ll}/u.test(text.slice(Math.max(0, offset - SURROUNDINGS), offset + SURROUNDINGS));
}

function abbreviationCard(
  { text, span }: Word,
  found: Abbreviation,
  { cable, knowledge }: Place,
): HoverContent {
  const government = governmentOf(found.meaning, cable, knowledge);
  return card(
    span,
    text,
    government?.here ?? found.meaning,
    government && `Elsewhere also of ${listed(government.elsewhere, 'or')}.`,
    /^REF(?:TEL)?S?$/i.test(text) && referencesOf(cable),
  );
}
