import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { damagedCables, longCables } from './arbitraries';

const corpus = ['test/corpus/readings', 'samples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cable'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
);

/** Cables with mentions, lists, page breaks and quotations, however their lines end. */
export const anyCables = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...corpus) },
      { weight: 2, arbitrary: longCables },
      { weight: 2, arbitrary: damagedCables },
    ),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([text, lineEnd]) => (lineEnd === '' ? text : text.replace(/\r\n|\r|\n/g, lineEnd)));

/** What a text says of its paragraphs and references. */
const saying = fc
  .tuple(fc.constantFrom('PARA', 'PARAS', 'para', 'paragraphs'), fc.nat(14), fc.nat(5), fc.nat(9))
  .map(([word, first, more, form]) => {
    const [from, to] = [first + 1, first + 1 + more];
    const [a, b] = [String.fromCharCode(65 + (first % 9)), String.fromCharCode(65 + (first % 9) + more)];
    return [
      `See ${word} ${from}.`,
      `(${word} ${from}-${to})`,
      `${word} ${from} THROUGH ${to}`,
      `${word} ${from}, ${to} and ${from + 1} say so.`,
      `As ${word} ${from}.B and ${to}(c) have it.`,
      `${word} ${from} REFTEL.`,
      `(REF ${a})`,
      `REFS ${a}-${b}.`,
      `refs ${a}, ${b} and A.`,
      `Reftel, REF ${a}, PARA ${from}.`,
    ][form];
  });

/** Cables whose paragraphs speak of one another, with a list whose letters are in any order. */
export const mentioning = fc
  .tuple(
    fc.array(fc.array(saying, { maxLength: 3 }), { minLength: 2, maxLength: 14 }),
    fc.shuffledSubarray([...'ABCDEFGHIJ'], { minLength: 1 }),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
    fc.nat(15),
  )
  .map(([bodies, letters, gap, missing]) => {
    const list = letters.map((letter, index) => `${letter}. ROME ${index + 1}`).join('\n     ');
    const body = bodies
      .map(
        (words, index) => `${index + 1 + (index >= missing ? 1 : 0)}. (C) Bees${index}. ${words.join(' ')}`,
      )
      .join(gap);
    return `CONFIDENTIAL VALLETTA 000217\n\nSUBJECT: BEES\n\nREF: ${list}\n\n${body}\n`;
  });
