import { postInWords } from '../hover/posts';
import type { CompletionItem } from './item';
import { type Candidate, chosen, wordsIn } from './match';
import { ownPost } from './own-post';
import { type Completion, type Place, wordAround } from './place';

/** A cable that the text knows, and the post of the cable itself: they weigh more than any number of cables. */
const KNOWN = 2_000_000;
const OWN = 1_000_000;

/** Entries of the REF line: telegrams that the text knows, then posts. */
export const referenceItems: Completion = (place) => {
  const { field, cable, offset, knowledge } = place;
  if (field?.field !== 'ref') return [];
  const typed =
    /(?:^|[,;]|(?:^|[\s(])[A-Z]\s?[.)] )\s*(?<year>\d\d +)?(?<name>(?![A-Z][.)])[A-Z][A-Z .'-]*|)$/i.exec(
      cable.text.slice(field.valueStart, offset),
    )?.groups;
  if (typed === undefined) return [];
  const name = typed.name ?? '';
  const start = offset - name.length;
  const own = ownPost(place);
  const candidates: Candidate<CompletionItem>[] = knowledge.posts.all().flatMap((post) => {
    if (post.type === 'branch') return [];
    const value: CompletionItem = {
      kind: 'post',
      label: post.printedName,
      description: postInWords(post),
      span: { start, end: wordAround(place, /[A-Z]/i).end },
      newText: `${post.printedName} `,
      topic: { kind: 'post', key: post.mrnName, on: cable.date },
    };
    const words = wordsIn(`${post.printedName} ${post.city} ${post.country}`);
    return { value, name: post.printedName, words, weight: post === own ? OWN : post.cables };
  });
  return chosen([...(typed.year ? [] : knownTelegrams(place, start)), ...candidates], name);
};

/** The other cables of the text, as a reference prints them: with the year where it is not the cable's own. */
function knownTelegrams(place: Place, start: number): Candidate<CompletionItem>[] {
  const { cable, others, knowledge } = place;
  const end = wordAround(place, /[A-Z\d]/i).end;
  const listed = new Set(cable.references?.items.map(({ mrn }) => mrn));
  return others.flatMap(({ mrn: { canonical, post, number, year }, subject }) => {
    if (canonical === null || post === null || listed.has(canonical)) return [];
    const name = knowledge.posts.find(post)?.printedName ?? post;
    const printed = `${year === cable.mrn.year ? '' : `${canonical.slice(0, 2)} `}${name} ${number}`;
    const value: CompletionItem = {
      kind: 'reference',
      label: printed,
      description: subject?.text ?? '',
      span: { start, end },
      newText: printed,
    };
    return { value, name, words: wordsIn(printed), weight: KNOWN };
  });
}
