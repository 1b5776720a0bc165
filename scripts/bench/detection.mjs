// Measures how long it takes to tell whether a text is a cable, on texts made to be slow.
//   node scripts/bench/detection.mjs      exits 1 where a gate fails
import { bundledCore } from './core.mjs';
import { endWith, growthOf, mediansOf, printTable, settled, timesInTurn } from './measure.mjs';

const gate = 1.8;
/** Detection looks at the first 8 KB. */
const sizes = [2_000, 8_000];
const starts = ['', 'UNCLAS ', 'REF: ', 'TAGS: ', 'E.O. 12958 ', 'FM ', 'VALLETTA ', 'import '];
const pieces = [
  'A',
  ' ',
  '-',
  'A ',
  'AB 1',
  '1. (',
  '[',
  '](',
  '[a](',
  '<a',
  '&#10;',
  '*',
  '#',
  '\n',
  '{',
  "')",
];

const { looksLikeCable } = await bundledCore();

const rows = starts.flatMap((start) => pieces.map((piece) => measured(start, piece)));
rows.sort((a, b) => b.ms - a.ms);
printTable(
  `is it a cable? The slowest of ${rows.length} texts made to be slow (gate: growth at most ${gate})`,
  ['', 'ms', 'growth'],
  rows.slice(0, 5).map(({ name, ms, growth }) => [name, ms.toFixed(2), growth.toFixed(2)]),
);
endWith(
  rows.filter(({ growth }) => growth > gate).map(({ name, growth }) => `${name} grows ${growth.toFixed(2)}`),
);

function measured(start, piece) {
  const works = sizes.map((size) => {
    const text = (start + piece.repeat(size)).slice(0, size);
    return () => looksLikeCable(text);
  });
  return settled(
    () => {
      const rounds = timesInTurn(works, 3);
      const [, ms = 0] = mediansOf(rounds);
      return { name: JSON.stringify(`${start}${piece}…`), ms, growth: growthOf(sizes, rounds) };
    },
    ({ growth }) => growth <= gate,
  );
}
