import { postInWords } from '../hover/posts';
import type { CompletionItem } from './item';
import { begins } from './match';
import { isOpenAt } from './own-post';
import { type Completion, type Place, wordAround } from './place';
import { postsFor } from './post-names';

/** Entries of the REF line: telegrams that the text knows, then posts. */
export const referenceItems: Completion = (place) => {
  const { field, cable, offset } = place;
  if (field?.field !== 'ref') return [];
  const typed =
    /(?:^|[,;]|(?:^|[\s(])[A-Z]\s?[.)] )\s*(?<year>\d\d +)?(?<name>(?![A-Z][.)])[A-Z][A-Z .'-]*|)$/i.exec(
      cable.text.slice(field.valueStart, offset),
    )?.groups;
  if (typed === undefined) return [];
  const name = typed.name ?? '';
  const start = offset - name.length;
  const end = wordAround(place, /[A-Z]/i).end;
  const posts = postsFor(name, place).map(
    (post): CompletionItem => ({
      kind: 'post',
      label: post.printedName,
      description: postInWords(post),
      span: { start, end },
      newText: `${post.printedName} `,
      retired: !isOpenAt(post, cable.date),
      topic: { kind: 'post', key: post.mrnName, on: cable.date },
    }),
  );
  return typed.year ? posts : [...knownTelegrams(place, start, name), ...posts];
};

/** The other cables of the text, as a reference prints them: with the year where it is not the cable's own. */
function knownTelegrams(place: Place, start: number, typed: string): CompletionItem[] {
  const { cable, others, knowledge } = place;
  const end = wordAround(place, /[A-Z\d]/i).end;
  const listed = new Set(cable.references?.items.map(({ mrn }) => mrn));
  return others.flatMap(({ mrn: { canonical, post, number, year }, subject }) => {
    if (canonical === null || post === null || listed.has(canonical)) return [];
    const name = knowledge.posts.find(post)?.printedName ?? post;
    const printed = `${year === cable.mrn.year ? '' : `${canonical.slice(0, 2)} `}${name} ${number}`;
    if (!begins(typed, name) && !begins(typed, printed)) return [];
    const description = subject?.text ?? '';
    return { kind: 'reference', label: printed, description, span: { start, end }, newText: printed };
  });
}
