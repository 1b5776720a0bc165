// Measures what the core does with a text: reading it (the whole model), checking it, outline, hover and folding, at
// four sizes, and texts made to be slow.
//   node scripts/bench/parse.mjs      exits 1 where a gate fails
import { cablesOfThe2000s, manyCables, oneCable } from './cables.mjs';
import { bundledCore } from './core.mjs';
import { hostileTexts } from './hostile.mjs';
import { endWith, growthOf, mediansOf, printTable, settled, timesInTurn } from './measure.mjs';

/** Growth: how many times as long, divided by how many times as large. 1 is linear. */
const gates = { growth: 1.8, megabytesPerSecond: { mixed: 40, ofThe2000s: 25 } };
const sizes = [4_000, 40_000, 1_000_000, 10_000_000];
const hostileSizes = [200_000, 1_000_000];

const core = await bundledCore();
const settings = core.defaultSettings;
const failures = [];

/** What is measured; `document` was read before. */
const works = {
  'parse and model': ({ text }) => core.openDocument(text).cables.map(({ cable }) => Object.values(cable)),
  records: ({ document }) => core.records(document, ''),
  lint: ({ document }) => core.diagnostics(document, { ...settings }),
  outline: ({ document }) => core.outline(document),
  folding: ({ document }) => core.foldingRanges(document),
  hover: ({ document, text }) => {
    for (let at = 0; at < 20; at++) core.hover(document, Math.floor((text.length * at) / 20));
  },
};

warmUp();
measureGrowth('a file of many cables of all periods', manyCables, gates.megabytesPerSecond.mixed);
measureGrowth('a file of many cables of the 2000s', cablesOfThe2000s, gates.megabytesPerSecond.ofThe2000s);
measureGrowth('one cable', oneCable, 0);
measureHostileTexts();
endWith(failures);

/** Every part of the core has run so often before anything is measured that nothing is left to compile. */
function warmUp() {
  const text = manyCables(200_000, 7);
  const document = core.openDocument(text);
  timesInTurn(
    Object.values(works).map((work) => () => work({ text, document })),
    40,
  );
}

/** @param leastSpeed MB/s at 1 MB that reading has to reach */
function measureGrowth(title, make, leastSpeed) {
  const inputs = sizes.map((size) => {
    const text = make(size);
    return { text, document: core.openDocument(text) };
  });
  const rows = Object.entries(works).map(([name, work]) => {
    const least = name === 'parse and model' ? leastSpeed : 0;
    const { times, growth, speed } = settled(
      () => measureSizes(work, inputs),
      (measured) => measured.growth <= gates.growth && measured.speed >= least,
    );
    if (growth > gates.growth) {
      failures.push(`${name} of ${title} grows ${growth.toFixed(2)}, gate ${gates.growth}`);
    }
    if (speed < least) failures.push(`${name} of ${title} at ${speed.toFixed(1)} MB/s, gate ${least}`);
    return [
      name,
      ...times.map((ms) => ms.toFixed(ms < 10 ? 3 : 0)),
      `${speed.toFixed(0)} MB/s`,
      growth.toFixed(2),
    ];
  });
  const head = ['', ...sizes.map(named), 'at 1 MB', 'growth'];
  printTable(`${title}: milliseconds, medians (gate: growth at most ${gates.growth})`, head, rows);
}

function named(size) {
  return size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`;
}

/** Times of a piece of work at every size, the worst growth among them, and MB/s at 1 MB. */
function measureSizes(work, inputs) {
  const lengths = inputs.map(({ text }) => text.length);
  const rounds = timesInTurn(
    inputs.map((input) => () => work(input)),
    5,
  );
  const times = mediansOf(rounds);
  const megabyte = sizes.indexOf(1_000_000);
  return { times, growth: growthOf(lengths, rounds), speed: lengths[megabyte] / 1000 / times[megabyte] };
}

function measureHostileTexts() {
  const rows = [];
  for (const [name, unit, front = ''] of hostileTexts()) {
    const texts = hostileSizes.map((size) => front + unit.repeat(Math.ceil(size / unit.length)));
    const read = (text) => {
      const document = core.openDocument(text);
      for (const work of Object.values(works)) work({ text, document });
    };
    const lengths = texts.map((text) => text.length);
    const { times, growth } = settled(
      () => {
        const rounds = timesInTurn(
          texts.map((text) => () => read(text)),
          3,
        );
        return { times: mediansOf(rounds), growth: growthOf(lengths, rounds) };
      },
      (measured) => measured.growth <= gates.growth,
    );
    if (growth > gates.growth) failures.push(`${name} grows ${growth.toFixed(2)}, gate ${gates.growth}`);
    rows.push([name, ...times.map((ms) => ms.toFixed(1)), growth]);
  }
  rows.sort((a, b) => b[3] - a[3]);
  printTable(
    `texts made to be slow, all of the above: milliseconds (gate: growth at most ${gates.growth})`,
    ['', ...hostileSizes.map(named), 'growth'],
    rows.map(([name, small, large, growth]) => [name, small, large, growth.toFixed(2)]),
  );
}
