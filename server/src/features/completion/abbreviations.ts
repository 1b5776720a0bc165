import type { Abbreviation, Knowledge } from '../../knowledge';
import { memoized } from '../../text/memoized';
import { type Choice, choiceOf, chosen, wordsIn } from './match';
import { type Completion, wordAround } from './place';

/** The words of cable-speak, by their letters or by what they mean, for those who ask. */
export const abbreviationItems: Completion = (place) => {
  const { cable, asked, offset, isHead, field, knowledge } = place;
  if (!asked || (isHead && field?.field !== 'subject')) return [];
  const span = wordAround(place, /[A-Za-z/.]/);
  const typed = cable.text.slice(span.start, offset);
  if (typed === '') return [];
  return chosen(candidatesOf(knowledge), typed).map(({ abbreviation, meaning }) => ({
    kind: 'abbreviation',
    label: abbreviation,
    description: meaning,
    span,
    newText: abbreviation,
    topic: { kind: 'abbreviation', key: abbreviation, on: cable.date },
  }));
};

const candidatesOf = memoized(
  ({ abbreviations }: Knowledge): Choice<Abbreviation> =>
    choiceOf(
      abbreviations.all().map((value) => ({
        value,
        name: value.abbreviation.toUpperCase(),
        words: wordsIn(value.meaning),
        weight: value.count ?? 0,
      })),
    ),
);
