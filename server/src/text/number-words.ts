/** Numbers that telegrams spelt out, for figures were dear to get wrong: paragraphs and sections are seldom more. */
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;

/** A pattern for a number in a word; case is up to who uses it. */
export const numberWord = `(?:${WORDS.join('|')})`;
/** A pattern for `first` and the like. */
export const ordinalWord = `(?:${ORDINALS.join('|')})`;

/** The number that figures, a word or an ordinal say: `12`, `ONE`, `Second`; null where it is none. */
export function numberOfWord(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  const word = printed.toLowerCase();
  for (const words of [WORDS, ORDINALS] as readonly (readonly string[])[]) {
    const place = words.indexOf(word);
    if (place >= 0) return place + 1;
  }
  return null;
}
