// Measures the comparison of two transcriptions: cables with slips of copying, and texts made to be slow.
//   node scripts/bench/comparison.mjs      exits 1 where a gate fails
import { manyCables, oneCable } from './cables.mjs';
import { bundledCore } from './core.mjs';
import { hostileTexts } from './hostile.mjs';
import { endWith, growthOf, mediansOf, printTable, settled, timesInTurn } from './measure.mjs';

/** Growth: how many times as long, divided by how many times as large. 1 is linear. */
const gate = 1.8;
const sizes = [40_000, 200_000, 1_000_000];
/** Texts made to be slow are many. */
const hostileSizes = sizes.slice(0, 2);

const core = await bundledCore();
const failures = [];

const pairs = [
  ['many cables, the same', manyCables, (text) => text],
  ['many cables with slips', manyCables, withSlips],
  ['one cable with slips', oneCable, withSlips],
  ['another cable', oneCable, (text) => oneCable(text.length, 7, 7)],
  ['a half of the text', manyCables, (text) => text.slice(Math.floor(text.length / 2))],
  ['two words at random', (size) => tossed(size, 1), (text) => tossed(text.length, 2)],
  ['every word is new', (size) => counted(size, 'a'), (text) => counted(text.length, 'b')],
];
const hostilePairs = hostileTexts().map(([name, unit, front = '']) => [
  name,
  (size) => front + unit.repeat(Math.ceil(size / unit.length)),
  withSlips,
]);
measureAll('comparison with a second transcription', pairs, sizes);
measureAll('comparison of texts made to be slow', hostilePairs, hostileSizes);
endWith(failures);

function measureAll(title, all, sizes) {
  const rows = all.map(([name, make, copy]) => measure(name, make, copy, sizes));
  rows.sort((a, b) => b.growth - a.growth);
  printTable(
    `${title}: milliseconds, medians (gate: growth at most ${gate})`,
    ['', ...sizes.map((size) => `${size / 1000} KB`), 'growth'],
    rows.map(({ name, times, growth }) => [name, ...times.map((ms) => ms.toFixed(1)), growth.toFixed(2)]),
  );
}

/** The comparison alone: both texts were read before. */
function measure(name, make, copy, sizes) {
  const inputs = sizes.map((size) => {
    const text = make(size);
    return { length: text.length, first: core.openDocument(text), second: core.openDocument(copy(text)) };
  });
  const lengths = inputs.map(({ length }) => length);
  const { times, growth } = settled(
    () => {
      const works = inputs.map(
        ({ first, second }) =>
          () =>
            core.comparison(first, second),
      );
      const rounds = timesInTurn(works, 3);
      return { times: mediansOf(rounds), growth: growthOf(lengths, rounds) };
    },
    (measured) => measured.growth <= gate,
  );
  if (growth > gate) failures.push(`comparison of ${name} grows ${growth.toFixed(2)}, gate ${gate}`);
  return { name, times, growth };
}

/** The text with a word dropped, doubled or changed here and there. */
function withSlips(text) {
  let count = 0;
  return text.replace(/\S+/g, (word) => {
    count++;
    if (count % 97 === 0) return '';
    if (count % 193 === 0) return `${word} ${word}`;
    return count % 89 === 0 ? `slip${count}` : word;
  });
}

/** So many characters of two words in an order of chance. */
function tossed(length, seed) {
  let state = seed;
  const words = [];
  for (let size = 0; size < length; size += 2) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    words.push((state >>> 16) & 1 ? 'a' : 'b');
  }
  return words.join(' ');
}

function counted(length, letter) {
  const words = [];
  for (let size = 0; size < length; size += words.at(-1).length + 1) words.push(`${letter}${words.length}`);
  return words.join(' ');
}
