import type { Knowledge, Post } from '../../knowledge';
import { memoized } from '../../text/memoized';
import { postInWords } from '../hover/posts';
import type { CompletionItem } from './item';
import { begins, type Choice, choiceOf, chosen, wordsIn } from './match';
import { isOpenAt, ownPost } from './own-post';
import { type Completion, type Place, wordAround } from './place';

const FIELDS: ReadonlySet<string> = new Set(['from', 'to', 'info', 'exempt']);

/** What an address weighs, beside the number of its cables: the likeliest of all, and one that was not open. */
const LIKELIEST = 1_000_000;
const CLOSED = -1_000_000;

/** Addresses of posts behind FM, TO and INFO, and the precedence behind a whole one. */
export const addressItems: Completion = (place) => {
  const { field, cable, offset, generation } = place;
  if (!field || !(FIELDS.has(field.field) || isAction(field.field, generation))) return [];
  const typed = cable.text.slice(field.valueStart, offset);
  // a line below may be the text line, letter by letter
  if (field.goesOn && /^[A-Z] /.test(typed)) return [];
  return [...precedenceItems(place, typed, field.field), ...postItems(place, typed, field.field)];
};

/** Those who have to act; on the Department's print of other periods its offices stand behind the word. */
function isAction(field: string, generation: Place['generation']): boolean {
  return field === 'action' && generation === 'smart';
}

function postItems(place: Place, typed: string, field: string): CompletionItem[] {
  const { cable, knowledge, line } = place;
  const start = place.offset - typed.length;
  const end = wordAround(place, /\S/).end;
  const present = new Set(
    [...(cable.heading?.to ?? []), ...(cable.heading?.info ?? [])]
      .filter(({ span }) => span.end < line.start || span.start > line.end)
      .map(({ name }) => name),
  );
  const own = ownPost(place);
  return chosen(addressesOf(knowledge), typed, ({ value, weight }) =>
    present.has(value.name) ? null : weight + weightHere(value, own, place, field),
  ).map((address) => {
    const words = printed(address, place, field, typed);
    return {
      kind: 'post',
      label: words,
      description: address.meaning,
      span: { start, end },
      newText: words,
      retired: address.post !== null && !isOpenAt(address.post, cable.date),
      ...(address.post && { topic: { kind: 'post', key: address.post.mrnName, on: cable.date } }),
    };
  });
}

/** Who may stand in an address. */
interface Address {
  readonly name: string;
  readonly meaning: string;
  readonly post: Post | null;
}

/** All addresses, made once: posts by the number of their cables, then the collectives. */
const addressesOf = memoized(
  ({ posts, collectives }: Knowledge): Choice<Address> =>
    choiceOf<Address>([
      ...posts.all().flatMap((post) => {
        if (post.plad === '') return [];
        const { plad: name, routingIndicator, city, country, cables: weight } = post;
        const words = wordsIn(`${routingIndicator} ${name} ${city} ${country}`);
        return { value: { name, meaning: postInWords(post), post }, words, weight };
      }),
      ...collectives.all().map(({ collective: name, expansion: meaning }) => ({
        value: { name, meaning, post: null },
        words: wordsIn(name),
        weight: 0,
      })),
    ]),
);

function weightHere({ post }: Address, own: Post | undefined, place: Place, field: string): number {
  if (post === null) return 0;
  const isLikeliest = field === 'from' ? post === own : field === 'to' && post.type === 'department';
  if (isLikeliest) return LIKELIEST;
  return !isOpenAt(post, place.cable.date) || (field !== 'from' && post === own) ? CLOSED : 0;
}

/** As the cable prints it: as sent with the routing indicator, in labelled fields turned round. */
function printed({ name, post }: Address, place: Place, field: string, typed: string): string {
  if (field === 'from' || post === null) return name;
  const { routingIndicator } = post;
  if (routingIndicator !== '' && (printsIndicators(place) || isIndicator(typed, routingIndicator))) {
    return `${routingIndicator}/${name}`;
  }
  if (place.generation !== 'smart') return name;
  const [first = '', ...rest] = name.split(' ');
  return first === 'SECSTATE' ? 'WASHDC, SECSTATE' : `${rest.join(' ')}, ${first}`;
}

/** Two letters and more of it are typed: `RO` may be ROME. */
function isIndicator(typed: string, indicator: string): boolean {
  return typed.length > 2 && (begins(typed, `${indicator}/`) || begins(`${indicator}/`, typed));
}

/** The lines that lead a cable through the network stand above it, or its addresses show how they print it. */
function printsIndicators({ cable: { heading } }: Place): boolean {
  return (
    heading !== null &&
    (heading.station !== null ||
      heading.calledStations !== null ||
      [...heading.to, ...heading.info].some(({ routingIndicator }) => routingIndicator !== null))
  );
}

/** ROUTINE is not written behind an address (lexicon: precedences), but for labelled fields. */
function precedenceItems(place: Place, typed: string, field: string): CompletionItem[] {
  const { knowledge, offset, generation } = place;
  const { address = '', word = '' } =
    /^(?:[A-Z]+\/)?(?<address>.*\S)[ \t]+(?<word>[A-Z]*)$/i.exec(typed)?.groups ?? {};
  const whole = generation === 'smart' ? turned(address) : address;
  if (field === 'from' || !isAddress(whole, knowledge)) return [];
  const span = { start: offset - word.length, end: wordAround(place, /[A-Z]/i).end };
  return knowledge.precedences
    .all()
    .toReversed() // the most urgent are the rarest
    .filter((precedence) => precedence.word !== 'ROUTINE' || generation === 'smart')
    .filter((precedence) => begins(word, precedence.word))
    .map(({ word: label, meaning }) => ({
      kind: 'value',
      label,
      description: meaning,
      span,
      newText: label,
    }));
}

function isAddress(words: string, { posts, collectives }: Knowledge): boolean {
  return posts.byAddress(words) !== undefined || collectives.find(words) !== undefined;
}

/** `ROME, AMEMBASSY` is AMEMBASSY ROME. */
function turned(address: string): string {
  const [place = '', establishment = ''] = address.split(/,\s*/);
  return `${establishment} ${place}`;
}
