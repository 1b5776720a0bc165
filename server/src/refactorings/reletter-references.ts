import { letterOfName, nameOfLetter } from '../edits/mentions';
import { letteredReferences, reletter } from '../edits/reference-letters';
import type { Refactoring } from './refactoring';
import { keepsMentions, lettersMentioned } from './support/verified';

export const reletterReferences: Refactoring = {
  id: 'reletterReferences',
  title: 'Letter the references anew',
  summary:
    'Gives the entries of the REF line the letters A, B, C in their order, and what the text says of them (REF C, REFS A-C) the new letters.',
  kind: 'refactor.rewrite.numbers',
  key: 'l',
  result: 'edits',
  change(cable, _, context) {
    const lettered = letteredReferences(cable);
    if (lettered.length === 0) return { reason: 'The references of this cable have no letters.' };
    if (lettered.length > 26) return { reason: 'There are more references than letters.' };
    const { edits, title } = reletter(cable, lettered);
    if (edits.length === 0) return { reason: 'The letters of the references are in order.' };

    const names = lettered.map(({ letter }) => nameOfLetter(letter));
    const double = names.find((name, index) => names.indexOf(name) < index);
    const mentioned = lettersMentioned(cable);
    if (double !== undefined && mentioned.includes(double))
      return {
        reason: `Two references have the letter ${letterOfName(double)}, and nobody can tell which of them the text means.`,
      };
    const stray = mentioned.find((name) => !names.includes(name) && name <= names.length);
    if (stray !== undefined)
      return {
        reason: `The text names REF ${letterOfName(stray)}, which the list does not have: it would come to mean another entry.`,
      };
    const renamed = (name: number) => (names.includes(name) ? names.indexOf(name) + 1 : name);
    if (!keepsMentions(cable, edits, { renamed, of: lettersMentioned }, context))
      return { reason: 'What the text says of the references could not be kept right.' };
    return { title, edits };
  },
};
