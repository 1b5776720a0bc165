import type { Cable } from '../../model/cable';
import { textOf } from '../../text/span';
import { closingFor } from '../closing-words';
import { nextParagraph } from '../next-paragraph';
import type { CompletionItem } from './item';
import { begins } from './match';
import { ownPost } from './own-post';
import { type Completion, wordAround } from './place';

/** The number and mark of the next paragraph, at the head of a line, for those who ask. */
export const nextParagraphItems: Completion = ({ cable, offset, line, before, isHead, asked }) => {
  const typed = before.trimStart();
  const next = asked && !isHead && /^\d*$/.test(typed) ? nextParagraph(cable, line.start) : null;
  if (!next?.head.startsWith(typed) || next.isTaken) return [];
  const span = { start: offset - typed.length, end: offset };
  return [
    { kind: 'paragraph', label: next.head.trim(), description: 'next paragraph', span, newText: next.head },
  ];
};

/** The words that close what is open above, the innermost first, for those who ask. */
export const blockItems: Completion = (place) => {
  const { cable, offset, isHead, asked, knowledge } = place;
  if (isHead || !asked) return [];
  const words = /(?<=^|[\s(])(?:END|UN|BEGIN)?[A-Z ]*$/i.exec(place.before)?.[0].trimStart() ?? '';
  const typed = /^(?:E|U|B)/i.test(words) ? words : (/[A-Z]*$/i.exec(words)?.[0] ?? '');
  const span = { start: offset - typed.length, end: wordAround(place, /[A-Z]/i).end };
  return [...closings(cable, offset, place), ...openings(knowledge.blockWords.all(), typed)]
    .filter((text) => begins(typed, text))
    .map((text) => ({ kind: 'block', label: text, span, newText: text }));
};

function closings(
  { text, blocks }: Cable,
  offset: number,
  { knowledge }: Parameters<Completion>[0],
): string[] {
  const open = blocks.filter(({ close, open: { end } }) => close === null && end <= offset);
  return [
    ...new Set(
      open.reverse().flatMap(({ open: words }) => {
        const printed = textOf(text, words);
        const entry = knowledge.blockWords.find(printed);
        return entry ? closingFor(entry.words, printed) : [];
      }),
    ),
  ];
}

/** What begins a quoted text, for those who have begun to type it. */
function openings(
  entries: readonly { readonly words: string; readonly opens: readonly string[] }[],
  typed: string,
): string[] {
  if (!/^B/i.test(typed)) return [];
  return entries.filter(({ opens }) => opens.includes('begin')).map(({ words }) => `BEGIN ${words}:`);
}

/** The name that signs the other cables of the post, at the head of a line, for those who ask. */
export const signatureItems: Completion = (place) => {
  const { offset, before, isHead, asked, others } = place;
  const typed = before.trim();
  if (!asked || isHead || !/^[A-Z]*$/i.test(typed)) return [];
  const own = ownPost(place);
  const names = others
    .filter((other) => own && ownPost({ ...place, cable: other }) === own)
    .flatMap(({ signature }) => signature?.text ?? []);
  const span = { start: offset - typed.length, end: wordAround(place, /[A-Z]/i).end };
  return [...new Set(names)]
    .filter((name) => begins(typed, name))
    .map(
      (name): CompletionItem => ({
        kind: 'name',
        label: name,
        description: 'signs the other cables of the post',
        span,
        newText: name,
      }),
    );
};
