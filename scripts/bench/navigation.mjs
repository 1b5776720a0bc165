// Measures the index of a workspace: how long the first “go to definition” among 10,000 cables of 10 KB takes, what typing
// feels of it meanwhile, how long the next takes, and how much is kept of a cable.
//   node scripts/bench/navigation.mjs      after `npm run build`; exits 1 where a gate fails
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { oneCable, quietCable } from './cables.mjs';
import { bundledCore } from './core.mjs';
import { endWith, median, printTable, settledInTime } from './measure.mjs';
import { nextKey, openIn, scripts } from './typing.mjs';

/**
 * Time growth from few to many files, divided by the growth of their number; the first definition beside reading the same
 * texts alone; the next one beside an empty server; a key and its diagnostics meanwhile beside one while nothing else is
 * done, medians; bytes.
 */
const gates = { growth: 1.5, reading: 3, next: 6, key: 8, bytes: 1200 };
const counts = { few: 2500, many: 10_000 };
const size = 10_000;
const cited = 'MILAN 4711';

const folder = mkdtempSync(path.join(tmpdir(), 'cable-bench-'));
try {
  const texts = Array.from({ length: counts.many }, (_, number) => oneCable(size, number));
  for (const [name, count] of Object.entries(counts)) {
    mkdirSync(path.join(folder, name));
    texts.slice(0, count).forEach((text, number) => {
      writeFileSync(path.join(folder, name, `${number}.cable`), text);
    });
    writeFileSync(path.join(folder, name, 'cited.cable'), quietCable(size).replace('VALLETTA 000217', cited));
  }
  const core = await bundledCore();
  const reading = timeOfReading(core, texts);
  const bytes = bytesOfIndex(core, texts);
  const found = await settledInTime(measure, holds);
  printTable(
    `the index of ${counts.many} cables of ${size / 1000} KB (gates in brackets)`,
    ['', 'ms', 'times'],
    [
      [`the first definition, ${counts.few} files`, found.few.first.toFixed(0), ''],
      [
        `the first definition, ${counts.many} files`,
        found.many.first.toFixed(0),
        `${found.growth.toFixed(2)} [${gates.growth}]`,
      ],
      [
        'reading the same texts alone',
        reading.toFixed(0),
        `${(found.many.first / reading).toFixed(2)} [${gates.reading}]`,
      ],
      ['an empty server', found.empty.toFixed(2), ''],
      [
        'the next definition',
        found.many.next.toFixed(2),
        `${(found.many.next / found.empty).toFixed(1)} [${gates.next}]`,
      ],
      ['a key while nothing else is done', median(found.many.idle).toFixed(1), ''],
      ['a key meanwhile', median(found.many.keys).toFixed(1), `${found.key.toFixed(1)} [${gates.key}]`],
      ['a key meanwhile, the slowest in 100', slowest(found.many.keys).toFixed(1), ''],
      ['bytes kept of a cable', `${bytes.toFixed(0)} [${gates.bytes}]`, ''],
    ],
  );
  endWith([
    ...(found.growth <= gates.growth
      ? []
      : [`four times the files take ${(found.growth * 4).toFixed(1)} times as long`]),
    ...(found.many.first <= gates.reading * reading ? [] : ['the first definition takes too long']),
    ...(found.many.next <= gates.next * found.empty ? [] : ['the next definition takes too long']),
    ...(found.key <= gates.key ? [] : [`a key takes ${found.key.toFixed(1)} times as long meanwhile`]),
    ...(bytes <= gates.bytes ? [] : [`${bytes.toFixed(0)} bytes are kept of a cable`]),
  ]);

  async function measure() {
    const few = await navigate(scripts.cable, 'few');
    const many = await navigate(scripts.cable, 'many');
    const empty = await navigate(scripts.empty, 'few');
    const growth = many.first / few.first / (counts.many / counts.few);
    return { few, many, empty: empty.next, growth, key: median(many.keys) / median(many.idle) };
  }

  function holds({ many, empty, growth, key }) {
    return (
      growth <= gates.growth &&
      many.first <= gates.reading * reading &&
      many.next <= gates.next * empty &&
      key <= gates.key
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Asks for a definition while somebody types, then again and again. */
async function navigate(script, name) {
  const text = quietCable(30_000).replace('\nClassified By', `\nREF: ${cited}\n\nClassified By`);
  const session = await openIn(script, text, pathToFileURL(path.join(folder, name)).href);
  const lines = text.split('\n');
  const position = { line: lines.findIndex((line) => line.startsWith('REF')), character: 7 };
  const ask = () => session.ask('textDocument/definition', { position });
  const timeOf = async (work) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  const press = (key) =>
    timeOf(() => {
      session.change(nextKey(lines, key));
      return session.ask('textDocument/diagnostic');
    });

  for (let key = 0; key < 100; key++) await press(key); // warm before it is measured
  const idle = [];
  for (let key = 0; key < 200; key++) idle.push(await press(key));
  let first;
  const asked = timeOf(async () => {
    const found = await ask();
    if (script === scripts.cable && !found?.[0]?.uri.endsWith('cited.cable'))
      throw new Error('it is not found');
  }).then((time) => {
    first = time;
  });
  const keys = [];
  for (let key = 0; first === undefined || key % 2 === 1; key++) keys.push(await press(key));
  await asked;
  const next = [];
  for (let time = 0; time < 50; time++) next.push(await timeOf(ask));
  await session.stop();
  return { first, idle, keys, next: median(next) };
}

function slowest(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

function timeOfReading({ openDocument }, texts) {
  const begin = performance.now();
  for (const text of texts) openDocument(text);
  return performance.now() - begin;
}

/** What the index of the texts takes of the heap, for each of them. */
function bytesOfIndex({ CableIndex, cableSummaries, openDocument, textLines }, texts) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const index = new CableIndex();
  collect();
  const before = process.memoryUsage().heapUsed;
  texts.forEach((text, number) => {
    const uri = `file:///bench/${number}.cable`;
    index.set(uri, cableSummaries(openDocument(text), uri, textLines(text)));
  });
  collect();
  const bytes = (process.memoryUsage().heapUsed - before) / texts.length;
  if (index.all().length < texts.length) throw new Error('the index has not all cables');
  return bytes;
}
