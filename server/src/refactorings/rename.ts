import { nameOfLetter, paragraphMentionEdits, referenceMentionEdits } from '../edits/mentions';
import { numberedParagraphs } from '../edits/numbering';
import { letteredReferences } from '../edits/reference-letters';
import { occurrenceAt } from '../features/occurrences';
import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edit';
import { type Span, touches } from '../text/span';
import { type Change, changeOf, isRefusal, type Refusal, type Rereading } from './refactoring';
import { sublabelEdits } from './support/sublabels';
import { keepsMentions, lettersMentioned, type Mentioning, numbersMentioned } from './support/verified';

/** A number or a letter that can be renamed where the cursor stands. */
export interface Name {
  readonly kind: 'paragraph' | 'reference';
  /** The letter or the figures under the cursor. */
  readonly span: Span;
  readonly text: string;
}

/** The name at an offset: the number of a paragraph, the letter of a reference, or a mention of one. */
export function nameAt(cable: Cable, offset: number): Name | Refusal {
  const found = occurrenceAt(cable, offset);
  const [definition, another] = found?.definitions ?? [];
  if (!found || !definition || (found.kind !== 'paragraph' && found.kind !== 'reference'))
    return { reason: 'Only the number of a paragraph and the letter of a reference can be renamed.' };
  if (another) return { reason: 'More than one is meant here, and only one can be renamed.' };
  const { kind } = found;
  if (kind === 'reference') {
    const text = cable.text.slice(found.here.start, found.here.end);
    return /^[A-Z]$/.test(text) && touches(found.here, offset)
      ? { kind, span: found.here, text }
      : { reason: 'Only the letter of a reference can be renamed.' };
  }
  const figures = /\d+/.exec(cable.text.slice(found.here.start, found.here.end));
  if (!figures) return { reason: 'This number is written as a word.' };
  const start = found.here.start + figures.index;
  return { kind, span: { start, end: start + figures[0].length }, text: figures[0] };
}

/** Gives a paragraph another number, or a reference another letter, and with it all that the text says of it. */
export function rename(cable: Cable, offset: number, newName: string, context: Rereading): Change | Refusal {
  const name = nameAt(cable, offset);
  if (isRefusal(name)) return name;
  return name.kind === 'paragraph'
    ? renameParagraph(cable, Number(name.text), newName, context)
    : renameReference(cable, name.text, newName, context);
}

function renameParagraph(cable: Cable, old: number, newName: string, context: Rereading): Change | Refusal {
  const number = Number(/^\s*(\d{1,3})\.?\s*$/.exec(newName)?.[1] ?? 0);
  if (number === 0) return { reason: 'The new number has to be one of 1 to 999.' };
  const row = numberedParagraphs(cable);
  const [paragraph, another] = row.filter((it) => it.number === old);
  if (!paragraph) return { reason: `Paragraph ${old} is none of the cable's own.` };
  if (another) return { reason: `Two paragraphs have the number ${old}.` };
  if (number !== old && row.some((it) => it.number === number))
    return { reason: `There is a paragraph ${number} already.` };
  const renaming = {
    renamed: (it: number) => (it === old ? number : it),
  };
  const edits = [
    { span: paragraph.figures, newText: String(number) },
    ...sublabelEdits(cable.text, paragraph, number),
    ...paragraphMentionEdits(cable, renaming),
  ];
  return verified(cable, edits, { ...renaming, of: numbersMentioned }, context);
}

function renameReference(cable: Cable, old: string, newName: string, context: Rereading): Change | Refusal {
  const letter = /^\s*([A-Z])[.)]?\s*$/i.exec(newName)?.[1]?.toUpperCase();
  if (letter === undefined) return { reason: 'The new name has to be one letter.' };
  const lettered = letteredReferences(cable);
  const [reference, another] = lettered.filter((it) => it.letter === old);
  if (!reference) return { reason: `The list of references has no ${old}.` };
  if (another) return { reason: `Two references have the letter ${old}.` };
  if (letter !== old && lettered.some((it) => it.letter === letter))
    return { reason: `The list of references has the letter ${letter} already.` };
  const renaming = {
    renamed: (it: number) => (it === nameOfLetter(old) ? nameOfLetter(letter) : it),
  };
  const edits = [{ span: reference.letterSpan, newText: letter }, ...referenceMentionEdits(cable, renaming)];
  return verified(cable, edits, { ...renaming, of: lettersMentioned }, context);
}

function verified(
  cable: Cable,
  edits: readonly TextEdit[],
  mentioning: Mentioning,
  context: Rereading,
): Change | Refusal {
  const isKept = keepsMentions(cable, edits, mentioning, context);
  return changeOf(isKept ? edits : [], 'With this name the text would be read in another way.');
}
